/**
 * Sentences as the rest of the program sees them: tokens with lemma, tag, head and relation, and the mentions found in them.
 *
 * <p><b>Words.</b> A hyphenated compound is cut at its hyphens, the hyphen a token of its own: "Berlin - based",
 * "10 - member", "71 - year - old", "U.S. - led", "2018 - 2020". Uncut stay "10th", "mid-2019" and "COVID-19". Cut off are
 * the possessive mark ("group 's"), "n't", a currency sign ("$ 1.5 billion") and the full stop of a sentence, also behind a
 * number or an acronym ("June 4 .", "GDP ."). Spans count in the read text, whatever the marks.
 *
 * <p><b>Relations</b> are those of NLP4J 1.1.3 (ClearNLP's style), the head named first:
 *
 * <table>
 * <caption>All relations that the parser gives</caption>
 * <tr><td>root</td><td>the head of the sentence; its head is -1</td></tr>
 * <tr><td>nsubj, nsubjpass, csubj, csubjpass, expl</td><td>subject of an active or passive verb, as noun or clause; "there"</td></tr>
 * <tr><td>dobj, dative</td><td>object; receiver, a noun or the preposition "to" or "for": awarded → chemist</td></tr>
 * <tr><td>attr, acomp, oprd</td><td>after "be" and "become"; adjective; after "named", "elected": elected → president</td></tr>
 * <tr><td>agent, prep, pobj, pcomp</td><td>"by" of a passive; another preposition; what follows either; a clause in its place.
 *     "According to" is prep(verb, According), prep(According, to)</td></tr>
 * <tr><td>compound, nmod</td><td>noun before a noun, also inside names (the last word heads the name); adjective, number or
 *     participle before a noun: there is no amod or nummod</td></tr>
 * <tr><td>det, predet, poss, case</td><td>article; "all" before it; possessor (minister → India); its "'s" (India → 's)</td></tr>
 * <tr><td>appos</td><td>apposition, a name in brackets: Organisation → ABC; minister → Modi for "minister, Narendra Modi,"</td></tr>
 * <tr><td>relcl, acl</td><td>relative clause; participle or infinitive behind a noun (company → founded)</td></tr>
 * <tr><td>xcomp, ccomp, advcl, mark</td><td>infinitive with the subject above; clause as object (said → left); adverbial clause; its
 *     "that", "if", "before"</td></tr>
 * <tr><td>aux, auxpass, neg, prt</td><td>"has", "will", "to"; "was" of a passive; "not", "never", "no" of "no longer"; "up" of
 *     "set up". Modal verbs are aux</td></tr>
 * <tr><td>conj, cc, preconj</td><td>each conjunct hangs on the one before it: Egypt → Jordan → Oman; "and"; "both", "neither"</td></tr>
 * <tr><td>advmod, npadvmod, qmod</td><td>adverb; noun as adverb (rose → year of "last year", based → Berlin, old → year);
 *     currency sign (million → $) and parts of a number</td></tr>
 * <tr><td>parataxis, dep, punct, meta, vocative, discourse</td><td>loose parts; dep where the parser does not know</td></tr>
 * </table>
 *
 * <p>Two trees as they come, each word with its relation and head:
 *
 * <pre>{@code
 * The/det/agency agency/nsubj/employs ,/punct/agency which/nsubjpass/established was/auxpass/established
 * established/relcl/agency in/prep/established 1957/pobj/in ,/punct/agency employs/root 2,500/nmod/people people/dobj/employs
 *
 * Peru/poss/minister 's/case/Peru prime/nmod/minister minister/nsubj/met ,/punct/minister Rosa/compound/Quispe
 * Quispe/appos/minister ,/punct/minister met/root Hugo/compound/Brandt Brandt/dobj/met in/prep/met May/pobj/in
 * }</pre>
 *
 * <p>"By" with a date under a passive is an agent too, which {@code Clauses} puts right; a phrase with "at", "in" or "of" behind a name may
 * hang on any word before it.
 *
 * <p><b>Entity types</b>: PERSON, ORG, GPE, LOC, NORP (peoples, faiths, parties), FAC, EVENT, LAW, LANGUAGE, PRODUCT,
 * WORK_OF_ART, and the values DATE, TIME, MONEY, PERCENT, QUANTITY, CARDINAL, ORDINAL.
 *
 * <p>May import: article, names, value.
 */
@NullMarked
package org.bluepencil.language;

import org.jspecify.annotations.NullMarked;
