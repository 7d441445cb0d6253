package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Repacks NLP4J's models; run by the build. Argument: the folder to write to. A stamp names the form and the models'
 * version; nothing is done where it is already there. Files appear whole or not at all.
 */
public final class PackModels {
    private static final String STAMP = "nlp4j-english 1.1.3, form 3";
    private static final String HOME = "/edu/emory/mathcs/nlp/";

    private PackModels() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path stamp = folder.resolve("stamp");
        if (Files.exists(stamp) && Files.readString(stamp).equals(STAMP)) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(stamp);
        for (String model : PackedModels.COMPONENTS) {
            OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) readObject("models/" + model + ".xz");
            write(folder.resolve(model), out -> PackedComponent.write(component, out));
        }
        packMap("lexica/en-brown-clusters-simplified-lowercase.xz", folder.resolve(PackedModels.CLUSTERS));
        packMap("lexica/en-ambiguity-classes-simplified-lowercase.xz", folder.resolve(PackedModels.AMBIGUITY));
        Files.writeString(stamp, STAMP);
    }

    @SuppressWarnings("unchecked")
    private static void packMap(String from, Path to) throws IOException, ClassNotFoundException {
        Map<String, Collection<String>> map = (Map<String, Collection<String>>) readObject(from);
        write(to, out -> CompactMap.write(map, out, values -> String.join(" ", values)));
    }

    private static Object readObject(String resource) throws IOException, ClassNotFoundException {
        try (InputStream raw = PackModels.class.getResourceAsStream(HOME + resource)) {
            if (raw == null) {
                throw new IOException("the models' archive has no " + resource);
            }
            try (ObjectInputStream objects =
                    new ObjectInputStream(new BufferedInputStream(new XZCompressorInputStream(raw), 1 << 20))) {
                return objects.readObject();
            }
        }
    }

    private interface Writer {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half), 1 << 20))) {
            writer.writeTo(out);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
