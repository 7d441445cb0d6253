package org.bluepencil.source.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bluepencil.evidence.Rank;
import org.bluepencil.evidence.Reference;
import org.bluepencil.names.NameKind;
import org.bluepencil.value.PropertyId;
import org.bluepencil.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityJsonTest {
    private static EntityRecord read(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            EntityRecord read = ((EntityJson.Line.Item) EntityJson.read(bytes, 0, bytes.length)).entity();
            EntityRecord stored = EntityCodec.read(EntityCodec.head(read), EntityCodec.body(read));
            assertThat(stored).isEqualTo(read);
            return stored;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static EntityRecord withClaims(String claims) {
        return read("{'type':'item','id':'X1','labels':{'en':{'value':'Acme'}},'claims':{" + claims + "}}");
    }

    private static String time(String time, int precision, String calendar) {
        return "'P571':[{'mainsnak':{'snaktype':'value','property':'P571','datavalue':{'type':'time','value':{'time':'"
                + time + "','precision':" + precision + ",'calendarmodel':'http://www.wikidata.org/entity/" + calendar
                + "'}}}}]";
    }

    private static Value onlyValue(EntityRecord entity) {
        assertThat(entity.statements()).hasSize(1);
        return entity.statements().get(0).value();
    }

    @ParameterizedTest
    @CsvSource({
        "+2001-06-15T00:00:00Z, 11, 2001-06-15",
        "+2001-06-00T00:00:00Z, 10, 2001-06",
        "+2001-06-00T00:00:00Z, 11, 2001-06",
        "+2001-00-00T00:00:00Z, 9, 2001",
        "+2001-00-00T00:00:00Z, 11, 2001",
        "+1990-00-00T00:00:00Z, 8, 1990s",
        "+1800-00-00T00:00:00Z, 7, century 18",
        "-0044-03-15T00:00:00Z, 11, -0043-03-15",
        "+2023-02-30T00:00:00Z, 11, 2023-02",
    })
    void reads_times_to_their_precision(String time, int precision, String expected) {
        Value value = onlyValue(withClaims(time(time, precision, "Q1985727")));
        assertThat(((Value.Time) value).moment()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Before the reform, everybody writes the Julian day.
        "+1066-10-14T00:00:00Z, 1066-10-14",
        "+1500-02-29T00:00:00Z, 1500-02",
        // After it, 7 November 1917 is as right as 25 October.
        "+1917-10-25T00:00:00Z, 1917",
        "+1917-10-05T00:00:00Z, 1917-10",
        "+1899-12-25T00:00:00Z, century 19",
    })
    void tells_a_julian_day_only_as_exactly_as_both_calendars_agree(String time, String expected) {
        Value value = onlyValue(withClaims(time(time, 11, "Q1985786")));
        assertThat(((Value.Time) value).moment()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"+13798000000-00-00T00:00:00Z, 3", "-100000-00-00T00:00:00Z, 5", "not a time, 11"})
    void leaves_out_times_that_no_calendar_holds(String time, int precision) {
        assertThat(withClaims(time(time, precision, "Q1985727")).statements()).isEmpty();
    }

    @Test
    void keeps_quantities_with_bounds_and_unit_ranks_and_absent_values() {
        EntityRecord entity =
                withClaims("'P2046':[{'rank':'preferred','mainsnak':{'snaktype':'value','property':'P2046','datavalue':"
                        + "{'type':'quantity','value':{'amount':'+120.5','upperBound':'+121','lowerBound':'+120','unit':'http://www.wikidata.org/entity/Q712226'}}}}],"
                        + "'P1082':[{'rank':'deprecated','mainsnak':{'snaktype':'novalue','property':'P1082'}},"
                        + "{'mainsnak':{'snaktype':'somevalue','property':'P1082'}}]");
        EntityRecord.Stated area = entity.statements().get(0);
        assertThat(area.rank()).isEqualTo(Rank.PREFERRED);
        assertThat(((Value.Amount) area.value()).quantity().inWords()).isEqualTo("120.5 km²");
        assertThat(((Value.Amount) area.value()).quantity().upper()).isEqualByComparingTo("121");
        assertThat(entity.statements().get(1).rank()).isEqualTo(Rank.DEPRECATED);
        assertThat(entity.statements().get(1).value()).isEqualTo(new Value.None());
        assertThat(entity.statements().get(2).value()).isEqualTo(new Value.Unknown());
    }

    @Test
    void keeps_qualifiers_and_tells_who_stands_behind_each_reference() {
        String url =
                "{'P854':[{'snaktype':'value','property':'P854','datavalue':{'type':'string','value':'https://www.example.org/a'}}]}";
        String work =
                "{'P248':[{'snaktype':'value','property':'P248','datavalue':{'type':'wikibase-entityid','value':{'id':'Q11'}}}]}";
        String imported =
                "{'P143':[{'snaktype':'value','property':'P143','datavalue':{'type':'wikibase-entityid','value':{'id':'Q12'}}}]}";
        String wikipedia = url.replace("www.example.org", "en.wikipedia.org");
        EntityRecord entity =
                withClaims("'P463':[{'id':'s1','mainsnak':{'snaktype':'value','property':'P463','datavalue':"
                        + "{'type':'wikibase-entityid','value':{'entity-type':'item','numeric-id':7}}},"
                        + "'qualifiers':{'P580':[{'snaktype':'value','property':'P580','datavalue':{'type':'time','value':{'time':'+2017-06-09T00:00:00Z','precision':11}}}]},"
                        + "'references':[{'snaks':" + url + "},{'snaks':" + work + "},{'snaks':" + imported
                        + "},{'snaks':" + wikipedia
                        + "},{'snaks':[]}]}]");
        EntityRecord.Stated statement = entity.statements().get(0);
        assertThat(statement.value()).hasToString("Entity[id=Q7]");
        assertThat(statement.qualifiers()).hasSize(1);
        assertThat(statement.references())
                .extracting(Reference::origin, Reference::wikipedia)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("example.org", false),
                        org.assertj.core.groups.Tuple.tuple("Q11", false),
                        org.assertj.core.groups.Tuple.tuple("wikipedia.org", true),
                        org.assertj.core.groups.Tuple.tuple("en.wikipedia.org", true),
                        org.assertj.core.groups.Tuple.tuple("", false));
    }

    @Test
    void reads_a_statement_in_any_order_and_passes_over_what_it_does_not_know() {
        EntityRecord entity =
                withClaims("'P36':[{'references':[{'hash':'h','snaks-order':['P248'],'snaks':{'P248':[{'hash':'h',"
                        + "'snaktype':'value','datavalue':{'value':{'id':'Q11','more':{'id':'Q99'}}}},{'snaktype':'somevalue'}]}}],"
                        + "'qualifiers-order':['P580'],'qualifiers':[],'new':[{'mainsnak':{}}],'id':'s1','rank':'preferred',"
                        + "'mainsnak':{'new':{'datavalue':1},'datavalue':{'value':{'id':'Q7'},'type':'wikibase-entityid'},'property':'P36'}},"
                        + "{'mainsnak':'no snak','id':'s2'},{'id':'s3'}]");
        assertThat(entity.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.id()).isEqualTo("s1");
            assertThat(statement.rank()).isEqualTo(Rank.PREFERRED);
            assertThat(statement.value()).hasToString("Entity[id=Q7]");
            assertThat(statement.qualifiers()).isEmpty();
            assertThat(statement.references()).containsExactly(new Reference("Q11", "", false));
        });
    }

    @Test
    void leaves_out_external_ids_media_and_foreign_texts() {
        EntityRecord entity = withClaims(
                "'P214':[{'mainsnak':{'snaktype':'value','property':'P214','datatype':'external-id','datavalue':{'type':'string','value':'1'}}}],"
                        + "'P18':[{'mainsnak':{'snaktype':'value','property':'P18','datatype':'commonsMedia','datavalue':{'type':'string','value':'a.jpg'}}}],"
                        + "'P625':[{'mainsnak':{'snaktype':'value','property':'P625','datavalue':{'type':'globecoordinate','value':{}}}}],"
                        + "'P1813':[{'mainsnak':{'snaktype':'value','property':'P1813','datavalue':{'type':'monolingualtext','value':{'language':'de','text':'Akme'}}}}]");
        assertThat(entity.statements()).isEmpty();
    }

    @Test
    void takes_short_names_and_demonyms_as_names_of_their_own_kind() {
        EntityRecord entity = withClaims(
                "'P1813':[{'mainsnak':{'snaktype':'value','property':'P1813','datavalue':{'type':'monolingualtext','value':{'language':'en','text':'ACM'}}}}],"
                        + "'P1549':[{'mainsnak':{'snaktype':'value','property':'P1549','datavalue':{'type':'monolingualtext','value':{'language':'en','text':'Acmean'}}}}]");
        assertThat(entity.names())
                .contains(
                        new EntityRecord.Named("ACM", NameKind.SHORT_NAME),
                        new EntityRecord.Named("Acmean", NameKind.DEMONYM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'de':{'value':'Deutsch'},'en-gb':{'value':'British'},'en':{'value':'English'} | English",
                "'mul':{'value':'All'},'en-gb':{'value':'British'} | British",
                "'de':{'value':'Deutsch'},'mul':{'value':'All'} | All",
                "'ru':{'value':'\u0410\u043a\u043c\u0435'},'de':{'value':'Akme'},'fr':{'value':'Acm\u00e9'} | Akme",
                "'ru':{'value':'\u0410\u043a\u043c\u0435'} | X1"
            })
    void falls_back_from_english_to_its_variants_to_mul_to_latin_letters(String labels, String expected) {
        assertThat(read("{'type':'item','id':'X1','labels':{" + labels + "}}").label())
                .isEqualTo(expected);
    }

    @Test
    void ranks_how_well_known_by_pages_else_by_statements() {
        String links = "{'a':{'site':'a'},'b':{'site':'b'}}";
        EntityRecord linked = read("{'id':'X1','labels':{},'sitelinks':" + links + "}");
        EntityRecord bare = read("{'id':'X2','labels':{}}");
        assertThat(linked.prominence()).isEqualTo(0.048);
        assertThat(bare.prominence()).isZero();
        assertThat(List.of(linked, bare))
                .allMatch(e -> e.valuesOf(new PropertyId("P31")).isEmpty());
    }
}
