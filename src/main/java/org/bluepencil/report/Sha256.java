package org.bluepencil.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a text in UTF-8. */
public final class Sha256 {
    private Sha256() {}

    /** 64 hex digits in lower case. */
    public static String hex(String text) {
        return java.util.HexFormat.of().formatHex(bytes(text));
    }

    /** In base64, as Content-Security-Policy wants it. */
    public static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
