package org.bluepencil.desk.signoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bluepencil.desk.state.Json;
import org.bluepencil.value.Sha256;

/** Files under one hash: that of the list of their names and hashes, as {@code sha256sum} prints it. */
public record Frozen(SortedMap<String, byte[]> files) {
    /** The list itself, as a file of the archive. */
    public static final String LIST = "SHA256SUMS";

    public Frozen {
        files = new TreeMap<>(files);
    }

    private record Kept(Map<String, byte[]> files) {}

    /** The list of names and hashes, a line each, in the order of names. */
    public String list() {
        StringBuilder list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(Sha256.hex(bytes)).append("  ").append(name).append('\n'));
        return list.toString();
    }

    /** 64 hex digits: {@code sha256sum SHA256SUMS} gives the same. */
    public String hash() {
        return Sha256.hex(list());
    }

    /** To be kept in the desk's state. */
    public byte[] bytes() {
        return Json.write(new Kept(files)).getBytes(StandardCharsets.UTF_8);
    }

    /** What {@link #bytes} wrote. */
    public static Frozen of(byte[] kept) {
        try {
            return new Frozen(new TreeMap<>(Json.read(new String(kept, StandardCharsets.UTF_8), Kept.class)
                    .files()));
        } catch (IOException e) {
            throw new UncheckedIOException("what was signed cannot be read", e);
        }
    }

    /** All files and their list in one archive; the same files give the same bytes. */
    public byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, LIST, list().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse bytes", e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
