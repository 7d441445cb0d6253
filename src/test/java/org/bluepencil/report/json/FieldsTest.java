package org.bluepencil.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.bluepencil.report.Places;
import org.bluepencil.report.ReportBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FieldsTest {
    @ParameterizedTest
    @CsvSource({"1E+9, 1000000000", "0.0000001, 0.0000001", "1.500, 1.5", "0E-9, 0", "-40, -40"})
    void writesNumbersInPlainDigits(BigDecimal number, String written) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            Places places = new Places(ReportBuilder.article("Title").build().article());
            new Fields(json, places).number("n", number);
            json.writeEndObject();
        }
        assertThat(out).hasToString("{\"n\":" + written + "}");
    }
}
