package org.bluepencil.desk.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article at the desk as its changes have made it.
 *
 * @param revision the number of changes so far; a change is accepted only from who has seen all of them
 * @param versions the drafts, oldest first; never empty
 * @param marks what people made of findings, by fingerprint
 * @param meanings what names were said to denote
 * @param cited the sources that were added, in order
 * @param signed the sign-off in force, or null
 */
public record Story(
        ArticleId id,
        int revision,
        Instant changed,
        List<Version> versions,
        Map<String, Mark> marks,
        Map<String, String> meanings,
        List<Change.Cited> cited,
        @Nullable SignOff signed) {

    public Story {
        versions = List.copyOf(versions);
        marks = Map.copyOf(marks);
        meanings = Map.copyOf(meanings);
        cited = List.copyOf(cited);
    }

    /**
     * One version of the text.
     *
     * @param number from 1
     * @param why it came about
     */
    public record Version(int number, Instant at, String why, Draft draft) {}

    /** Who signed what. */
    public record SignOff(Instant at, String initials, String hash, Map<String, String> open) {
        public SignOff {
            open = Map.copyOf(open);
        }
    }

    /**
     * The story that the changes tell.
     *
     * @throws IllegalArgumentException if they do not begin with the article
     */
    public static Story of(ArticleId id, List<Entry> entries) {
        if (entries.isEmpty() || !(entries.get(0).change() instanceof Change.Opened)) {
            throw new IllegalArgumentException("the changes of " + id + " do not begin with the article");
        }
        Teller teller = new Teller();
        entries.forEach(teller::hear);
        Entry last = entries.get(entries.size() - 1);
        return new Story(
                id,
                entries.size(),
                last.at(),
                teller.versions,
                teller.marks,
                teller.meanings,
                teller.cited,
                teller.signed);
    }

    /** The version in force. */
    public Version current() {
        return versions.get(versions.size() - 1);
    }

    /** The story as of one of its versions: what came after it is not told. */
    public Story at(int version) {
        return version == current().number()
                ? this
                : new Story(id, revision, changed, versions.subList(0, version), marks, meanings, cited, signed);
    }

    public Mark mark(String finding) {
        return marks.getOrDefault(finding, Mark.NONE);
    }

    /** What a check depends on: it changes with the text, the meanings and the added sources, and with nothing else. */
    public String basis() {
        return current().number() + " " + new TreeMap<>(meanings) + " " + cited.size();
    }

    private static final class Teller {
        final List<Version> versions = new ArrayList<>();
        final Map<String, Mark> marks = new LinkedHashMap<>();
        final Map<String, String> meanings = new LinkedHashMap<>();
        final List<Change.Cited> cited = new ArrayList<>();

        @Nullable
        SignOff signed;

        void hear(Entry entry) {
            Change change = entry.change();
            if (change instanceof Change.Opened opened) {
                version(entry, "handed in", opened.draft());
            } else if (change instanceof Change.Revised revised) {
                version(entry, "new version", revised.draft());
            } else if (change instanceof Change.Edited edited) {
                version(entry, "“" + edited.before() + "” became “" + edited.after() + "”", edited.draft());
            } else if (change instanceof Change.Meant meant) {
                if (meant.entity() == null) {
                    meanings.remove(meant.name());
                } else {
                    meanings.put(meant.name(), meant.entity());
                }
            } else if (change instanceof Change.Cited source) {
                cited.add(source);
            } else if (change instanceof Change.Signed sign) {
                signed = new SignOff(entry.at(), sign.initials(), sign.hash(), sign.open());
            } else if (change instanceof Change.Reopened) {
                signed = null;
            } else {
                mark(entry, change);
            }
        }

        private void mark(Entry entry, Change change) {
            if (change instanceof Change.Decided decided) {
                put(decided.finding(), mark(decided.finding()).decided(new Mark.Decision(entry, decided)));
            } else if (change instanceof Change.Withdrawn withdrawn) {
                put(withdrawn.finding(), mark(withdrawn.finding()).decided(null));
            } else if (change instanceof Change.Noted noted) {
                put(noted.finding(), mark(noted.finding()).noted(noted.note()));
            } else if (change instanceof Change.Asked asked) {
                put(asked.finding(), mark(asked.finding()).asked(asked.ask()));
            } else if (change instanceof Change.Initialled initialled) {
                put(initialled.finding(), mark(initialled.finding()).initialled(initialled.initials()));
            }
        }

        private Mark mark(String finding) {
            return marks.getOrDefault(finding, Mark.NONE);
        }

        private void put(String finding, Mark mark) {
            marks.put(finding, mark);
        }

        private void version(Entry entry, String why, Draft draft) {
            versions.add(new Version(versions.size() + 1, entry.at(), why, draft));
        }
    }
}
