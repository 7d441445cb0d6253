package org.bluepencil.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What is not to be changed stays, character for character. */
final class YamlEditTest {

    private static YamlField field(Map<String, YamlField> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String edited(String text, BiConsumer<YamlEdit, Map<String, YamlField>> change) {
        YamlEdit edit = new YamlEdit(text);
        change.accept(edit, YamlField.parse("a.yaml", text).fields(""));
        return edit.text();
    }

    @Test
    void aValueIsChangedAndItsCommentStays() {
        String text = "# ours\nverdict:   confirmed   # by hand\n\nwhy: a treaty\n";

        assertThat(edited(text, (e, f) -> e.set(field(f, "verdict"), "outdated")))
                .isEqualTo("# ours\nverdict:   outdated   # by hand\n\nwhy: a treaty\n");
    }

    @Test
    void quotationMarksStay() {
        String text = "a: 'one'\nb: \"two\"\nc: three\n";

        assertThat(edited(text, (e, f) -> {
                    e.set(field(f, "a"), "it's 4");
                    e.set(field(f, "b"), "say \"5\"");
                    e.set(field(f, "c"), "144");
                }))
                .isEqualTo("a: 'it''s 4'\nb: \"say \\\"5\\\"\"\nc: \"144\"\n");
    }

    @Test
    void whatYamlWouldTakeForAnotherTypeIsQuoted() {
        String text = "a: x\nb: x\nc: x\nd: x\n";

        assertThat(edited(text, (e, f) -> {
                    e.set(field(f, "a"), "no");
                    e.set(field(f, "b"), "2001-06-15");
                    e.set(field(f, "c"), "15 June 2001");
                    e.set(field(f, "d"), "A: B");
                }))
                .isEqualTo("a: \"no\"\nb: \"2001-06-15\"\nc: 15 June 2001\nd: \"A: B\"\n");
    }

    @Test
    void aKeyIsAddedOnALineOfItsOwnWithTheIndentAndLineEndsOfTheFile() {
        String text = "claims:\r\n  - verdict: confirmed # sure\r\n    why: x\r\n";
        YamlEdit edit = new YamlEdit(text);
        YamlField item = field(YamlField.parse("a.yaml", text).fields(""), "claims")
                .list("")
                .get(0);

        edit.insert(field(item.fields(""), "verdict"), "value", "ten");

        assertThat(edit.text())
                .isEqualTo("claims:\r\n  - verdict: confirmed # sure\r\n    value: ten\r\n    why: x\r\n");
    }

    @Test
    void aKeyIsAddedAtTheEndOfAFileWithoutALastLineEnd() {
        assertThat(edited("verdict: confirmed", (e, f) -> e.insert(field(f, "verdict"), "value", "ten")))
                .isEqualTo("verdict: confirmed\nvalue: ten");
    }

    @Test
    void inBracesAKeyIsAddedBehindAComma() {
        assertThat(edited("{verdict: confirmed, why: x}", (e, f) -> {
                    e.set(field(f, "verdict"), "outdated");
                    e.insert(field(f, "verdict"), "value", "28, then 27");
                }))
                .isEqualTo("{verdict: outdated, value: \"28, then 27\", why: x}");
    }

    @Test
    void oneKeyTakesThePlaceOfAnother() {
        String text = "verdict: unverified\nreason: no-statement   # so far\nwhy: x\n";

        assertThat(edited(text, (e, f) -> e.replace(field(f, "reason"), "value", "ten")))
                .isEqualTo("verdict: unverified\nvalue: ten   # so far\nwhy: x\n");
    }

    @Test
    void placesAreRightBehindAnEmojiAndAByteOrderMark() {
        String text = "\uFEFFname: a \uD83D\uDE00 face\nverdict: confirmed\n";

        assertThat(edited(text, (e, f) -> e.set(field(f, "verdict"), "outdated")))
                .isEqualTo("\uFEFFname: a \uD83D\uDE00 face\nverdict: outdated\n");
    }

    @Test
    void aBlockOfTextIsReplacedAndTheNextKeyStaysOnItsLine() {
        String text = "value: |\n  one\n  two\nwhy: x\n";

        assertThat(edited(text, (e, f) -> e.set(field(f, "value"), "ten"))).isEqualTo("value: \"ten\"\nwhy: x\n");
    }

    @Test
    void anAliasIsTold() {
        Map<String, YamlField> fields =
                YamlField.parse("a.yaml", "a: &x one\nb: *x\n").fields("");

        assertThat(field(fields, "a").isAlias()).isFalse();
        assertThat(field(fields, "b").isAlias()).isTrue();
    }

    @Test
    void twoChangesOfOnePlaceAreAFault() {
        assertThatThrownBy(() -> edited("a: x\n", (e, f) -> {
                    e.set(field(f, "a"), "y");
                    e.set(field(f, "a"), "z");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
