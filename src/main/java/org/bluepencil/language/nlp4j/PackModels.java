package org.bluepencil.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Repacks NLP4J's models; run by the build. Argument: the folder to write to. A stamp names the form and the models'
 * version; nothing is done where it is already there. Files appear whole or not at all.
 */
public final class PackModels {
    private static final String STAMP = "nlp4j-english 1.1.3, form 1";
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
            pack(component);
            write(folder.resolve(model), out -> {
                try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
                    objects.writeObject(component);
                }
            });
        }
        packMap("lexica/en-brown-clusters-simplified-lowercase.xz", folder.resolve(PackedModels.CLUSTERS));
        packMap("lexica/en-ambiguity-classes-simplified-lowercase.xz", folder.resolve(PackedModels.AMBIGUITY));
        Files.writeString(stamp, STAMP);
    }

    private static void pack(OnlineComponent<?, ?> component) throws ReflectiveOperationException {
        component.setFlag(NLPFlag.DECODE);
        WeightVector vector = component.getOptimizer().getWeightVector();
        SparseRows rows = new SparseRows(vector.getSparseWeightVector());
        vector.setSparseWeightVector(rows);
        Field field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        FeatureMap features = (FeatureMap) field.get(component.getFeatureTemplate());
        // A feature whose weights are all zero changes no score: leave its name out.
        for (Object2IntMap<String> map : features.getIndexMaps()) {
            Iterator<Object2IntMap.Entry<String>> entries =
                    map.object2IntEntrySet().iterator();
            while (entries.hasNext()) {
                if (rows.isEmptyRow(entries.next().getIntValue())) {
                    entries.remove();
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void packMap(String from, Path to) throws IOException, ClassNotFoundException {
        Map<String, Collection<String>> map = (Map<String, Collection<String>>) readObject(from);
        write(to, out -> {
            try (DataOutputStream data = new DataOutputStream(out)) {
                CompactMap.write(map, data, values -> String.join(" ", values));
            }
        });
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
        void writeTo(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 20)) {
            writer.writeTo(out);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
