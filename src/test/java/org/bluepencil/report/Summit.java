package org.bluepencil.report;

import org.bluepencil.claim.Open;
import org.bluepencil.claim.Query;
import org.bluepencil.claim.Unchecked;
import org.bluepencil.claim.frame.Frame;
import org.bluepencil.evidence.Dossier;
import org.bluepencil.evidence.Standing;
import org.bluepencil.evidence.Validity;
import org.bluepencil.value.Hedge;
import org.bluepencil.value.Moment;
import org.bluepencil.value.Quantity;
import org.bluepencil.value.Unit;
import org.bluepencil.value.Value;
import org.bluepencil.verdict.Reason;

/** A report on an article about a summit that never was, with a finding of every kind. */
public final class Summit {
    private Summit() {}

    public static Report report() {
        ReportBuilder b = ReportBuilder.article(
                        "Lakes Forum admits Tervo as its ninth member at Ostrava Bay summit",
                        "The Lakes Forum admitted Tervo as its ninth member on Tuesday, ending four years of talks that"
                                + " outlasted two Tervan governments and one very cold winter.",
                        "Founded in 1999 in Port Aline, the bloc now spans seven states and two federations around the"
                                + " Inner Sea, among them Calder, Vesse and the Marches. It has no army and no parliament.",
                        "\"This is the day on which the sea became a lake,\" said the forum's secretary-general, Ilse"
                                + " Maren, to long applause in the old customs hall.",
                        "Calderan Prime Minister Tomas Brandt did not attend. A bombing at the ferry terminal of Vesse in"
                                + " March, which killed nearly 60 people, has kept him at home. His office said the forum"
                                + " was founded in 2004.",
                        "Calder has overtaken Orme as Vesse's largest trading partner, according to Professor Anselm"
                                + " Quist of the University of Port Aline. Trade between the two rose from 40 million to"
                                + " 60 million crowns last year, up 33 per cent.",
                        "Six of the members share the crown as their currency: Calder, Vesse, Orme, the Marches and"
                                + " Tervo. Whether the newcomer will keep its own bank is another matter.",
                        "The forum will open its new seat in Port Aline by 2024. What will the fishermen of Tervo make of"
                                + " it? The Lakes Forum, founded in 1999, has never asked them.")
                .named("lakes-forum.html")
                .source("forum", "Lakes Forum, member list", Standing.AUTHORITY, "2026-05-19")
                .source("almanac", "Inner Sea Almanac", Standing.REFERENCE, "2026-03-01")
                .source("gazetteer", "Harbour Gazetteer", Standing.SECONDARY, "2025-12-31")
                .source("figures", "Crown Statistics Office", Standing.AUTHORITY, "2026-04-30");
        founding(b);
        membership(b);
        people(b);
        trade(b);
        return b.query(
                        Query.Kind.DOES_NOT_ADD_UP,
                        "The sentence says six and names five.",
                        "[Six of the members] share",
                        "currency: [Calder, Vesse, Orme, the Marches and Tervo].")
                .query(
                        Query.Kind.DOES_NOT_ADD_UP,
                        "From 40 million to 60 million is a rise of 50 per cent, not of 33.",
                        "million crowns last year, up [33 per cent]",
                        "rose [from 40 million to 60 million crowns]")
                .query(
                        Query.Kind.TENSE_AND_DATE,
                        "\"Will open\" speaks of a time (by 2024) that was over when the article was published (2026-05-20).",
                        "The forum [will open] its")
                .open(Open.Kind.PLACE, "Tervo as its ninth member at [Ostrava Bay] summit")
                .open(Open.Kind.NAME, "around the [Inner Sea], among")
                .open(Open.Kind.NUMBER, "outlasted [two] Tervan")
                .open(Open.Kind.DATE, "member on [Tuesday], ending")
                .apart(Unchecked.Kind.NO_FACT, "It has no army and no parliament.")
                .apart(
                        Unchecked.Kind.QUOTATION,
                        "\"This is the day on which the sea became a lake,\" said the forum's secretary-general, Ilse"
                                + " Maren, to long applause in the old customs hall.")
                .apart(Unchecked.Kind.OPINION, "Whether the newcomer will keep its own bank is another matter.")
                .apart(Unchecked.Kind.QUESTION, "What will the fishermen of Tervo make of it?")
                .number("between the two rose from [40 million] to", 40_000_000)
                .build();
    }

    private static void founding(ReportBuilder b) {
        Value june = new Value.Time(Moment.day(2001, 6, 12));
        String quote = "Lakes Forum, inception: 12 June 2001";
        b.claim("Founded in [1999] in Port Aline")
                .of("the [bloc] now spans", "Lakes Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", quote, june, "lakesforum.example", "archive.example")
                .work("1999 = 1 January to 31 December 1999")
                .work("12 June 2001 lies outside of it")
                .work("Near values tried: signing of the charter (4 March 2001), seat agreement (2003)")
                .edit("2001")
                .contradicted("The forum was founded on 12 June 2001.");
        b.claim("The Lakes Forum, founded in [1999], has")
                .of("[The Lakes Forum], founded", "Lakes Forum")
                .property("P571", "inception")
                .time("1999")
                .says("almanac", quote, june, "lakesforum.example", "archive.example")
                .edit("2001")
                .contradicted("The forum was founded on 12 June 2001.");
        b.claim("said the forum was founded in [2004].")
                .of("said [the forum] was founded", "Lakes Forum")
                .property("P571", "inception")
                .time("2004")
                .saidBy("His office")
                .says("almanac", quote, june, "lakesforum.example", "archive.example")
                .contradicted("The forum was founded on 12 June 2001.");
        b.claim("Founded in 1999 in [Port Aline],")
                .of("the [bloc] now spans", "Lakes Forum")
                .property("P740", "location of formation")
                .entity("Port Aline")
                .says(
                        "almanac",
                        "Lakes Forum, location of formation: Port Aline",
                        b.value("Port Aline"),
                        "archive.example")
                .confirmed("The almanac gives Port Aline.");
    }

    private static void membership(ReportBuilder b) {
        String list =
                "1. Calder (12 June 2001); 2. Vesse (12 June 2001); 3. Orme (12 June 2001); 4. the Marches (12 June"
                        + " 2001); 5. Sill (3 May 2007); 6. Norrland Ports (1 July 2012); 7. Aster (9 June 2017); 8. Hale (9 June"
                        + " 2017); 9. Tervo (19 May 2026)";
        Validity since = new Validity(Moment.day(2026, 5, 19), null, false, null);
        b.claim("admits Tervo as its [ninth] member at")
                .of("Forum admits [Tervo] as", "Tervo")
                .property("P463", "member of")
                .position(9)
                .says("forum", "19 May 2026: Tervo becomes a full member.", b.value("Lakes Forum"), since)
                .work(list)
                .confirmed("Tervo is 9th by start, 19 May 2026.");
        b.claim("admitted Tervo as its [ninth] member on")
                .of("Forum admitted [Tervo] as", "Tervo")
                .property("P463", "member of")
                .position(9)
                .says("forum", "19 May 2026: Tervo becomes a full member.", b.value("Lakes Forum"), since)
                .work(list)
                .confirmed("Tervo is 9th by start, 19 May 2026.");
        b.claim("spans [seven states and two federations] around")
                .of("the [bloc] now spans", "Lakes Forum")
                .property("P2124", "member count")
                .count(7)
                .says("forum", "Nine members: seven states, two federations.", new Value.Amount(Quantity.count(9)))
                .says(
                        "almanac",
                        "Members of the Lakes Forum: 9",
                        new Value.Amount(Quantity.count(9)),
                        "archive.example")
                .confirmed("Seven of the nine members are states.");
        for (String member : new String[] {"Calder", "Vesse"}) {
            b.claim("among them Calder, Vesse".replace(member, "[" + member + "]"))
                    .of("the [bloc] now spans", "Lakes Forum")
                    .property("P527", "has part")
                    .entity(member)
                    .group("g1")
                    .says("forum", "Founding member: " + member, b.value(member))
                    .confirmed(member + " is a member since 12 June 2001.");
        }
    }

    private static void people(ReportBuilder b) {
        b.claim("Calderan Prime Minister [Tomas Brandt] did")
                .of("[Calderan] Prime", "Calder", 0.31, "Calder County")
                .property("P6", "head of government", Frame.Harm.PERSON)
                .entity("Tomas Brandt")
                .says(
                        "almanac",
                        "Tomas Brandt, head of government of Calder, 3 May 2019 to 11 February 2026",
                        b.value("Tomas Brandt"),
                        new Validity(Moment.day(2019, 5, 3), Moment.day(2026, 2, 11), false, null),
                        "archive.example")
                .says(
                        "almanac",
                        "Edda Lohr, head of government of Calder, since 11 February 2026",
                        b.value("Edda Lohr"),
                        new Validity(Moment.day(2026, 2, 11), null, false, null),
                        "archive.example")
                .work("Time: did not attend = 19 May 2026")
                .edit("[Calderan] Prime", "former Calderan")
                .note("Edda Lohr holds the office since 11 February 2026.")
                .outdated("Tomas Brandt held the office until 11 February 2026.");
        b.claim("which killed [nearly 60 people], has")
                .of("A [bombing] at", "Vesse ferry bombing")
                .property("P1120", "number of deaths", Frame.Harm.DEATHS)
                .number(60, Hedge.NEARLY, Unit.ONE)
                .says(
                        "gazetteer",
                        "Vesse ferry bombing, dead: 41 (as of 3 April 2026)",
                        new Value.Amount(Quantity.count(41)))
                .says(
                        "almanac",
                        "Vesse ferry bombing, dead: 58 (as of 1 March 2026)",
                        new Value.Amount(Quantity.count(58)),
                        "archive.example")
                .work("nearly 60 = 54 to 59")
                .work("Inner Sea Almanac: 58; Harbour Gazetteer: 41")
                .disputed("Sources differ: 58 (Inner Sea Almanac); 41 (Harbour Gazetteer).");
        b.claim("according to Professor [Anselm Quist] of")
                .property("P108", "employer", Frame.Harm.PERSON)
                .stranger()
                .asked("almanac", Dossier.Outcome.SILENT, "")
                .open(Reason.UNKNOWN_ENTITY, "No configured source knows \"Anselm Quist\".");
    }

    private static void trade(ReportBuilder b) {
        b.claim("[Calder has overtaken Orme] as Vesse")
                .of("[Calder] has overtaken", "Calder")
                .property("trade", "trade")
                .saidBy("Professor Anselm Quist")
                .rose(10)
                .asked("figures", Dossier.Outcome.UNREACHABLE, "the office's server did not answer in 20 s")
                .open(Reason.SOURCE_UNREACHABLE, "No answer from Crown Statistics Office.");
        b.claim("as Vesse's [largest] trading partner")
                .of("as [Vesse]'s largest", "Vesse")
                .property("trade", "trade")
                .saidBy("Professor Anselm Quist")
                .superlative()
                .asked("figures", Dossier.Outcome.UNREACHABLE, "the office's server did not answer in 20 s")
                .open(Reason.SOURCE_UNREACHABLE, "No answer from Crown Statistics Office.");
        b.claim("share [the crown] as their currency")
                .of("Six of the [members] share", "Lakes Forum")
                .property("P38", "currency")
                .entity("crown")
                .says("gazetteer", "Crown: legal tender of five harbours of the Inner Sea", b.value("crown"))
                .work("Time: the article's date")
                .open(Reason.SINGLE_SOURCE, "Agrees, but nothing with a reference of its own says so: the crown.");
    }
}
