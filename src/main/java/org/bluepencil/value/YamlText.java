package org.bluepencil.value;

/** The text of a definition file, to say where in it something stands. */
public record YamlText(String name, String text) {

    /** {@code file:line:column} of the first {@code key:} behind an anchor text, or of the anchor, or of line 1. */
    public String place(String anchor, String key) {
        int from = anchor.isEmpty() ? 0 : Math.max(0, text.indexOf(anchor));
        int at = key.isEmpty() ? from : text.indexOf(key, from);
        return place(at < 0 ? from : at);
    }

    private String place(int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return name + ":" + line + ":" + column;
    }
}
