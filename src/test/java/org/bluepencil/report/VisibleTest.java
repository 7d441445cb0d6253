package org.bluepencil.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {
    @Test
    void printsWhatWouldTurnTheDirectionOrMoveACursor() {
        assertThat(Visible.of("a\u202eb\u2066c\u001b[2Jd")).isEqualTo("a‹U+202E›b‹U+2066›c‹U+001B›[2Jd");
    }

    @Test
    void leavesOtherScriptsAndEmojiAlone() {
        String text = "Алматы, القاهرة, 北京, 🖊️ and a\nline\tfeed";
        assertThat(Visible.of(text)).isSameAs(text);
    }

    @Test
    void printsHalvesOfCharacters() {
        assertThat(Visible.of("a\ud83d b")).isEqualTo("a‹U+D83D› b");
    }

    @Test
    void foldsLines() {
        assertThat(Visible.line("  one\r\n two ")).isEqualTo("one two");
    }
}
