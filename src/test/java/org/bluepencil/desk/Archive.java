package org.bluepencil.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bluepencil.value.Sha256;

/** An exported archive, as {@code unzip} and {@code sha256sum} see it. */
record Archive(Map<String, byte[]> files) {

    static Archive of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Archive(files);
    }

    private byte[] file(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("no " + name + " in the archive");
        }
        return bytes;
    }

    String hashOfList() {
        return Sha256.hex(file("SHA256SUMS"));
    }

    /** The listed files that are not as listed. */
    List<String> mismatches() {
        List<String> wrong = new ArrayList<>();
        for (String line : new String(file("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            String name = line.substring(66);
            if (!Sha256.hex(file(name)).equals(line.substring(0, 64))) {
                wrong.add(name);
            }
        }
        return wrong;
    }
}
