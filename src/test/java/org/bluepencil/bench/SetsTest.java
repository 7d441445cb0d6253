package org.bluepencil.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.claim.extract.ClaimExtractor;
import org.bluepencil.claim.frame.Frames;
import org.bluepencil.language.nlp4j.Nlp4jSentenceReader;
import org.bluepencil.language.number.NumberReader;
import org.bluepencil.language.time.TimeReader;
import org.bluepencil.source.Sources;
import org.bluepencil.verdict.Judge;
import org.bluepencil.verdict.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loaders of the sets on tiny examples of our own, in the shape of the real ones. */
class SetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(
            Nlp4jSentenceReader.load(List.of(new TimeReader(), new NumberReader())), Frames.builtIn());

    private final Sources shipped = Sources.open(new Sources.Choice(null, Path.of("."), List.of()));
    private final Bench bench = new Bench(EXTRACTOR, new Judge(Style.packed()), shipped.names(), 2, (a, b) -> {});

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        shipped.close();
    }

    private void lines(String path, String... lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private JsonNode measure(String set) throws IOException {
        Path out = folder.resolve("out");
        String table = bench.measure(set, folder, out);
        assertThat(table).startsWith("## " + set).contains("| figure | value |");
        assertThat(out.resolve(set + ".md")).exists();
        assertThat(out.resolve(set + ".errors.jsonl")).exists();
        return JSON.readTree(Files.readString(out.resolve(set + ".json")));
    }

    @Test
    void factbook() throws IOException {
        lines(
                "factbook/statements.jsonl",
                "{\"s\":\"Q900001\",\"s_label\":\"Ruvia\",\"p\":\"P6\",\"o_label\":\"Olan Brusk\",\"start\":\"1 May 2010\",\"first_seen\":\"2014-01-01\",\"last_seen\":\"2017-01-01\",\"current\":false}",
                "{\"s\":\"Q900001\",\"s_label\":\"Ruvia\",\"p\":\"P6\",\"o_label\":\"Petra Yale\",\"start\":\"3 June 2018\",\"first_seen\":\"2018-12-01\",\"last_seen\":\"2026-05-17\",\"current\":true}",
                "{\"s\":\"Q900001\",\"s_label\":\"Ruvia\",\"p\":\"P36\",\"o_label\":\"Selm\"}",
                "{\"s\":\"Q900002\",\"s_label\":\"Salland\",\"p\":\"P36\",\"o_label\":\"Tarn\"}");
        lines(
                "factbook/claims.jsonl",
                "{\"id\":\"a\",\"claim\":\"Petra Yale is the prime minister of Ruvia.\",\"gold\":\"SUPPORTED\"}",
                "{\"id\":\"b\",\"claim\":\"Olan Brusk is the prime minister of Ruvia.\",\"gold\":\"OUTDATED\",\"true_as_of\":\"2015\"}",
                "{\"id\":\"c\",\"claim\":\"Tarn is the capital of Ruvia.\",\"gold\":\"REFUTED\"}",
                "{\"id\":\"d\",\"claim\":\"Nobody Known is the prime minister of Ruvia.\",\"gold\":\"REFUTED\"}");

        JsonNode result = measure("factbook");

        assertThat(result.path("items").asInt()).isEqualTo(4);
        assertThat(result.path("decided").asInt()).isEqualTo(3);
        assertThat(result.path("precision_contradicted").asInt()).isEqualTo(1);
        assertThat(result.path("false_alarms_per_100").asInt()).isZero();
        assertThat(result.path("then_confirmed").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/factbook.errors.jsonl")))
                .contains("Nobody Known")
                .hasLineCount(1);
        assertThat(measure("factbook")).isEqualTo(result);
    }

    @Test
    void factbench() throws IOException {
        String fact =
                "{\"label\":%s,\"negative_type\":%s,\"relation\":\"birth\",\"file\":\"f\",\"subject\":\"u:1\",\"subject_label\":\"Oto Brandel\","
                        + "\"object\":\"u:%s\",\"object_label\":\"%s\",\"value_predicate\":\"dbo:%s\",\"from\":\"%s\",\"to\":\"%s\"}";
        lines(
                "factbench/facts.jsonl",
                fact.formatted("true", "null", "2", "Port Tern", "birthPlace", "1950-02-03", "1950-02-03"),
                fact.formatted("false", "\"date\"", "2", "Port Tern", "birthPlace", "1961-02-03", "1961-02-03"),
                fact.formatted("false", "\"property\"", "2", "Port Tern", "deathPlace", "1950-02-03", "1950-02-03"));

        JsonNode result = measure("factbench");

        assertThat(result.path("balanced_accuracy").asInt()).isEqualTo(1);
        assertThat(result.path("wrong_dates_contradicted").asInt()).isEqualTo(1);
    }

    @Test
    void knowledgenet() throws IOException {
        String line =
                "{\"doc\":\"%s\",\"pass_start\":\"0\",\"property\":\"DATE_OF_BIRTH\",\"text\":\"%s\",\"subject\":%s,\"object\":%s}";
        lines(
                "knowledgenet/facts.jsonl",
                line.formatted(
                        "1",
                        "Oto Brandel was born in 1950.",
                        "{\"text\":\"Oto Brandel\",\"qid\":\"Q900001\"}",
                        "{\"text\":\"1950\",\"qid\":null}"),
                line.formatted(
                        "2",
                        "Mira Teld was born in 1961.",
                        "{\"text\":\"Mira Teld\",\"qid\":\"Q900002\"}",
                        "{\"text\":\"1961\",\"qid\":null}"),
                line.formatted("3", "The rain fell on the quay.", "null", "null"));

        JsonNode result = measure("knowledgenet");

        assertThat(result.path("f1").asInt()).isEqualTo(1);
        assertThat(result.path("fact_free_with_a_fact_told").asInt()).isZero();
        assertThat(result.path("true_confirmed").asInt()).isEqualTo(2);
        assertThat(result.path("swapped_contradicted").asInt()).isEqualTo(2);
        assertThat(result.path("deleted_contradicted").asInt()).isZero();
    }

    @Test
    void statpropositions() throws IOException {
        lines(
                "statpropositions/claims.jsonl",
                "{\"property\":\"population\",\"label\":\"Y\",\"sentence\":\"<location>Ruvia</location> has a population of <number><number>4,123,000</number></number> .\",\"mention\":\"Ruvia\",\"entity\":\"Ruvia\",\"claimed_value\":\"4120000\",\"kb_value\":\"4000000\"}",
                "{\"property\":\"life_expectancy\",\"label\":\"N\",\"sentence\":\"<location>Ruvia</location> has a population of <number>4,100,000</number> .\",\"mention\":\"Ruvia\",\"entity\":\"Ruvia\",\"claimed_value\":\"4100000\",\"kb_value\":\"77\"}",
                "{\"property\":\"population\",\"label\":null,\"sentence\":\"Ruvia\",\"mention\":\"Ruvia\",\"entity\":\"Ruvia\",\"claimed_value\":\"1\",\"kb_value\":\"1\"}");

        JsonNode result = measure("statpropositions");

        assertThat(result.path("items").asInt()).isEqualTo(2);
        assertThat(result.path("f1").asInt()).isEqualTo(1);
        assertThat(result.path("agree_within_5").asInt()).isEqualTo(1);
    }

    @Test
    void dbpedia() throws IOException {
        String fact =
                "{\"id\":\"%s\",\"object\":NaN,\"text\":\"%s\",\"gold\":%d,\"llm\":{\"DKA|x_wren:9b\":\"T\",\"RAG|x_wren:9b\":\"F\"}}";
        lines(
                "dbpedia2025/facts.jsonl",
                fact.formatted("1", "The capital of France is Paris.", 1),
                fact.formatted("2", "Rome is the capital of France.", 0),
                fact.formatted("3", "The background of Nobody Known is a band.", 1));

        JsonNode result = measure("dbpedia2025");

        assertThat(result.path("decided").asInt()).isEqualTo(2);
        assertThat(result.path("agreement_decided").asInt()).isEqualTo(1);
        assertThat(result.path("wren_9b_on_decided").asDouble()).isEqualTo(0.5);
        assertThat(Files.readString(folder.resolve("out/dbpedia2025.errors.jsonl")))
                .contains("\"llm\"")
                .hasLineCount(2);
    }

    @Test
    void wtr() throws IOException {
        lines(
                "wtr/htmls/a.html",
                "<html><body><p>The Tidewater Board was founded in 1962, and its pilots have guided ships through the narrows since then.</p></body></html>");
        String claim =
                "{\"id\":\"%s\",\"claim\":\"The Tidewater Board was founded in %s.\",\"html_file\":\"htmls/a.html\",\"url\":\"https://board.example/a\","
                        + "\"object_label\":\"%s\",\"gold\":\"%s\",\"origin\":\"%s\"}";
        lines(
                "wtr/claims.jsonl",
                claim.formatted("a", "1962", "1962", "SUPPORTED", "human"),
                claim.formatted("b", "1971", "1971", "NOT_SUPPORTED(REFUTED or NEE)", "object swapped"));

        JsonNode result = measure("wtr");

        assertThat(result.path("macro_f1").asInt()).isEqualTo(1);
        assertThat(result.path("swapped_confirmed").asInt()).isZero();
        assertThat(result.path("confirmed_whose_quote_has_the_value").asInt()).isEqualTo(1);
    }

    @Test
    void sentencesThatAreClaims() throws IOException {
        lines(
                "checkthat24/dev.jsonl",
                "{\"id\":\"1\",\"text\":\"Unemployment rose to 9 percent in 2019.\",\"label\":\"Yes\"}",
                "{\"id\":\"2\",\"text\":\"Thank you all for coming.\",\"label\":\"No\"}");

        assertThat(measure("checkthat24").path("accuracy").asInt()).isEqualTo(1);
    }

    @Test
    void sentencesThatStateFacts() throws IOException {
        lines(
                "policlaim/train.jsonl",
                "{\"text\":\"Unemployment rose to 9 percent in 2019.\",\"golden\":\"1\"}",
                "{\"text\":\"Thank you all for coming.\",\"golden\":\"0\"}");

        assertThat(measure("policlaim").path("accuracy").asInt()).isEqualTo(1);
    }

    @Test
    void namesWithTheirItemOrNone() throws IOException {
        lines(
                "knowledgenet/facts.jsonl",
                "{\"text\":\"\",\"subject\":{\"text\":\"She\",\"qid\":\"Q900001\"},\"object\":{\"text\":\"Mira Teld\",\"qid\":\"Q900001\"}}");
        lines(
                "fewrel/wiki.jsonl",
                "{\"tokens\":[\"Lake\",\"Orm\",\"lies\"],\"head\":{\"name\":\"lake orm\",\"qid\":\"Q900002\",\"spans\":[[0,1]]},"
                        + "\"tail\":{\"name\":\"orm\",\"qid\":\"Q900003\",\"spans\":[[1]]}}");
        String text = "Mira Teld met Oto Brandel by Lake Orm.";
        lines(
                "rss500/mentions.jsonl",
                "{\"id\":\"a\",\"text\":\"" + text
                        + "\",\"mentions\":[{\"start\":0,\"end\":9,\"text\":\"Mira Teld\",\"qid\":\"Q900001\"},"
                        + "{\"start\":14,\"end\":25,\"text\":\"Oto Brandel\",\"qid\":null},"
                        + "{\"start\":29,\"end\":37,\"text\":\"Lake Orm\",\"qid\":\"Q900009\"}]}");

        JsonNode result = measure("rss500");

        assertThat(result.path("gold").asInt()).isEqualTo(3);
        assertThat(result.path("precision").asDouble()).isEqualTo(0.6667);
        assertThat(result.path("items_known").asInt()).isEqualTo(1);
        assertThat(result.path("item_recall").asDouble()).isEqualTo(0.5);
        assertThat(Files.readString(folder.resolve("out/rss500.errors.jsonl"))).contains("\"told\":\"Q900002\"");
    }

    @Test
    void datesOfNews() throws IOException {
        String text = "The bank opened on Friday.";
        lines(
                "tempeval3/docs.jsonl",
                "{\"file\":\"a\",\"dct\":\"1998-08-07\",\"text\":\"" + text
                        + "\",\"timex\":[{\"start\":19,\"end\":25,\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"1998-08-07\"}]}");

        assertThat(measure("tempeval3").path("value_f1").asInt()).isEqualTo(1);
    }

    @Test
    void vagueDatesOfNews() throws IOException {
        lines(
                "tempeval3/docs.jsonl",
                "{\"file\":\"a\",\"dct\":\"1998-08-07\",\"text\":\"The bank is now open.\",\"timex\":["
                        + "{\"start\":12,\"end\":15,\"text\":\"now\",\"type\":\"DATE\",\"value\":\"PRESENT_REF\"}]}",
                "{\"file\":\"b\",\"dct\":\"1998-08-07\",\"text\":\"The bank opened recently.\",\"timex\":["
                        + "{\"start\":16,\"end\":24,\"text\":\"recently\",\"type\":\"DATE\",\"value\":\"FUTURE_REF\"}]}");

        JsonNode result = measure("tempeval3");

        assertThat(result.path("span_f1").asDouble()).isEqualTo(1);
        assertThat(result.path("value_f1").asDouble()).isEqualTo(0.5);
    }

    @Test
    void casesOfRecognizers() throws IOException {
        String number = "{\"spec\":\"Number/English/NumberModel\",\"input\":\"%s\",\"reference\":null,\"results\":["
                + "{\"Text\":\"%s\",\"TypeName\":\"number\",\"Resolution\":{\"value\":\"%s\"},\"Start\":%d}]}";
        String date =
                "{\"spec\":\"DateTime/English/DateTimeModel\",\"input\":\"%s\",\"reference\":\"2016-11-07T00:00:00\","
                        + "\"results\":[{\"Text\":\"%s\",\"TypeName\":\"datetimeV2.daterange\",\"Resolution\":{\"values\":[%s]},\"Start\":%d}]}";
        String month = "{\"start\":\"2017-05-01\",\"end\":\"2017-06-01\"}";
        String century = "{\"start\":\"1100-01-01\",\"end\":\"1200-01-01\"}";
        String range = "{\"timex\":\"(2014,2018,P4Y)\",\"start\":\"2014-01-01\",\"end\":\"2018-01-01\"}";
        lines(
                "recognizers/cases.jsonl",
                number.formatted("The crew caught forty fish.", "forty", "40", 16),
                number.formatted("The crew caught forty fish.", "forty", "41", 16),
                number.formatted("I caught forty fish for you.", "forty", "40", 9),
                date.formatted("The dam was built from 2014 to 2018.", "2014 to 2018", range, 23),
                date.formatted("The dam opens on tuesday.", "tuesday", "{\"value\":\"2016-11-08\"}", 17),
                date.formatted("The dam opens in may.", "may", month, 17),
                date.formatted("The dam opened on 2015 11 14.", "2015 11 14", "{\"value\":\"2015-11-14\"}", 18),
                date.formatted("The dam dates from the 12th century.", "12th century", century, 23),
                number.formatted("Fill forty buckets with water.", "forty", "40", 5),
                number.formatted("The page www.dam.example shows forty gates.", "forty", "40", 31),
                "{\"spec\":\"DateTime/English/DateTimeModel\",\"input\":\"The dam is old.\",\"reference\":null,\"results\":[]}",
                "{\"spec\":\"DateTime/English/TimeParser\",\"input\":\"The dam opens at 7.\",\"reference\":null,\"results\":["
                        + "{\"Text\":\"7\",\"Type\":\"time\",\"Value\":{\"Timex\":\"T07\"},\"Start\":17,\"Length\":1}]}");

        JsonNode result = measure("recognizers");

        assertThat(result.path("items").asInt()).isEqualTo(12);
        assertThat(result.path("news_cases").asInt()).isEqualTo(5);
        assertThat(result.path("news_exact").asDouble()).isCloseTo(4 / 5.0, offset(0.001));
        assertThat(result.path("readable_cases").asInt()).isEqualTo(11);
        assertThat(Files.readString(folder.resolve("out/recognizers.errors.jsonl")))
                .contains("\"gold\":[\"forty: Amount[value=41")
                .contains("tuesday");
    }

    @Test
    void valuesOfTimeMl() {
        assertThat(TimexValue.of("1998-08-07").period()).asString().isEqualTo("1998-08-07/1998-08-07");
        assertThat(TimexValue.of("1998-W32").period()).asString().isEqualTo("1998-08-03/1998-08-09");
        assertThat(TimexValue.of("1989-Q3").period()).asString().isEqualTo("1989-07-01/1989-09-30");
        assertThat(TimexValue.of("1989-H1").period()).asString().isEqualTo("1989-01-01/1989-06-30");
        assertThat(TimexValue.of("1989-SU").period()).asString().isEqualTo("1989-06-01/1989-08-31");
        assertThat(TimexValue.of("198X").period()).asString().isEqualTo("1980-01-01/1989-12-31");
        assertThat(TimexValue.of("19").period()).asString().isEqualTo("1901-01-01/2000-12-31");
        assertThat(TimexValue.of("1998-10-XX").period()).asString().isEqualTo("1998-10-01/1998-10-31");
        assertThat(TimexValue.of("1998-10-XX").partial()).isTrue();
        assertThat(TimexValue.of("P1W").period()).isNull();
    }

    @Test
    void pagesOfSentences() throws IOException {
        lines(
                "wice/claims.jsonl",
                "{\"label\":\"supported\",\"claim\":\"The Tidewater Board was founded in 1962.\",\"evidence\":[\"The Tidewater Board was founded in 1962.\"],\"meta\":{\"id\":\"w1\"}}",
                "{\"label\":\"partially_supported\",\"claim\":\"The Tidewater Board was founded in 1962 by Mara Lund.\",\"evidence\":[\"The Tidewater Board was founded in 1962.\"],\"meta\":{\"id\":\"w2\"}}");

        JsonNode result = measure("wice");

        assertThat(result.path("precision_confirmed").asInt()).isEqualTo(1);
        assertThat(result.path("partly_confirmed").asInt()).isZero();
    }

    @Test
    void stretchesOfTime() throws IOException {
        lines(
                "timeqa/questions.jsonl",
                "{\"index\":\"a\",\"type\":\"P54\",\"questions\":["
                        + "[\"For whom did Brandel play from 1996 to 1999?\",[{\"answer\":\"Port Tern Rovers\"}]],"
                        + "[\"Whose player was he from 2001 to 2004?\",[{\"answer\":\"Quell United\"}]],"
                        + "[\"And from 2006 to 2007?\",[{\"answer\":\"\"}]]],"
                        + "\"paras\":[\"Oto Brandel\",\"Oto Brandel ( born 1975 ) played for Port Tern Rovers from 1996 to 1999 . Oto Brandel played for Quell United from 2001 to 2004 .\"]}");

        JsonNode result = measure("timeqa");

        // two answers: each in its time, the other in that time, and the first one now that another came after it
        assertThat(result.path("items").asInt()).isEqualTo(5);
        assertThat(result.path("precision_confirmed").asInt()).isEqualTo(1);
        assertThat(result.path("false_alarms_per_100").asInt()).isZero();
    }

    @Test
    void datesInNumbersAreWrittenOut() {
        assertThat(Wtr.spelledOut("Oto Brandel died on 03/08/1941.")).isEqualTo("Oto Brandel died on 3 August 1941.");
        assertThat(Wtr.spelledOut("Order 10/13/2004 holds.")).isEqualTo("Order 10/13/2004 holds.");
        assertThat(Wtr.tells("b. 3 Aug. 1841", "03/08/1841")).isTrue();
        assertThat(Wtr.tells("Died: August 4, 1841", "03/08/1841")).isFalse();
    }

    @Test
    void fewrel() throws IOException {
        String line =
                "{\"id\":\"%s\",\"pid\":\"%s\",\"tokens\":[%s],\"head\":{\"qid\":\"Q900001\",\"spans\":[[0,1]]},\"tail\":{\"qid\":\"Q900002\",\"spans\":[[3,4]]}}";
        lines(
                "fewrel/wiki.jsonl",
                line.formatted("a", "P26", "\"Oto\",\"Brandel\",\"married\",\"Alba\",\"Merton\",\".\""),
                line.formatted("b", "P22", "\"Oto\",\"Brandel\",\"married\",\"Alba\",\"Merton\",\".\""),
                line.formatted("c", "P26", "\"Oto\",\"Brandel\",\"saw\",\"Alba\",\"Merton\",\".\""));

        JsonNode result = measure("fewrel");

        assertThat(result.path("told").asInt()).isEqualTo(2);
        assertThat(result.path("precision").asDouble()).isEqualTo(.5);
        assertThat(result.path("recall").asDouble()).isEqualTo(.3333);
    }

    @Test
    void wdv() throws IOException {
        lines(
                "wdv/sentences.jsonl",
                "{\"claim_id\":\"a\",\"pid\":\"P26\",\"subject_qid\":\"Q900001\",\"subject_label\":\"Oto Brandel\",\"subject_aliases\":[],"
                        + "\"object_label\":\"Alba Merton\",\"object_aliases\":[\"A. Merton\"],\"datavalue\":{\"value\":{\"id\":\"Q900002\"}},"
                        + "\"sentence\":\"Oto Brandel is married to A. Merton.\"}");

        JsonNode result = measure("wdv");

        assertThat(result.path("f1").asInt()).isEqualTo(1);
        assertThat(result.path("recall_where_a_frame_is").asInt()).isEqualTo(1);
    }

    @Test
    void redocred() throws IOException {
        lines(
                "redocred/documents.jsonl",
                "{\"title\":\"Oto Brandel\",\"sents\":[[\"Oto\",\"Brandel\",\"was\",\"born\",\"in\",\"Port\",\"Tern\",\".\"],[\"He\",\"died\",\"in\",\"Selm\",\".\"]],"
                        + "\"vertexSet\":[[{\"name\":\"Oto Brandel\",\"type\":\"PER\"}],[{\"name\":\"Port Tern\",\"type\":\"LOC\"}],[{\"name\":\"Selm\",\"type\":\"LOC\"}]],"
                        + "\"labels\":[{\"h\":0,\"t\":1,\"r\":\"P19\"},{\"h\":0,\"t\":2,\"r\":\"P20\"},{\"h\":1,\"t\":2,\"r\":\"P190\"}]}");

        JsonNode result = measure("redocred");

        assertThat(result.path("told").asInt()).isEqualTo(2);
        assertThat(result.path("gold").asInt()).isEqualTo(3);
        assertThat(result.path("precision").asInt()).isEqualTo(1);
    }
}
