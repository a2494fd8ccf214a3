package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTextTest {

    @Test
    void noCellIsTakenForAFormula() {
        assertThat(CsvText.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvText.cell("+81 3")).isEqualTo("'+81 3");
        assertThat(CsvText.cell("-cmd")).isEqualTo("'-cmd");
        assertThat(CsvText.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvText.cell("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvText.cell("=A1,\"x\"")).isEqualTo("\"'=A1,\"\"x\"\"\"");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvText.cell("-12.5")).isEqualTo("-12.5");
        assertThat(CsvText.cell("-1-1")).isEqualTo("'-1-1");
    }

    @Test
    void whatSeparatesIsQuoted() {
        assertThat(CsvText.row(List.of("a,b", "say \"so\"", "two\nlines", "")))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
    }
}
