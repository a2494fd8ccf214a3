package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String FILE = Ics.calendar(
            "BEGIN:VEVENT",
            "UID:1",
            "DTSTART:20261116T100000",
            "SUMMARY:展示会の打ち合わせ（ホール）",
            "LOCATION:東京ビッグサイト",
            "END:VEVENT");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP"})
    void readsJapaneseInTheEncodingsOfTheField(String encoding) {
        assertThat(title(FILE.getBytes(Charset.forName(encoding)))).isEqualTo("展示会の打ち合わせ（ホール）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkAtTheBeginningIsNoText(String encoding) {
        assertThat(title(("\uFEFF" + FILE).getBytes(Charset.forName(encoding)))).isEqualTo("展示会の打ち合わせ（ホール）");
    }

    @Test
    void westernAccentsAreNotTakenForKanji() {
        byte[] file = FILE.replace("展示会の打ち合わせ（ホール）", "Möte kontoret, Gösta’s år")
                .replace("東京ビッグサイト", "Västerås")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(title(file)).isEqualTo("Möte kontoret, Gösta’s år");
    }

    @Test
    void aLineMayBeFoldedInTheMiddleOfACharacter() {
        byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
        int middle = FILE.substring(0, FILE.indexOf("示")).getBytes(StandardCharsets.UTF_8).length + 1;
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        folded.write(whole, 0, middle);
        folded.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
        folded.write(whole, middle, whole.length - middle);

        assertThat(title(folded.toByteArray())).isEqualTo("展示会の打ち合わせ（ホール）");
    }

    private static String title(byte[] file) {
        return IcsImport.read(file, Ics.MESSAGES)
                .between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17), Ics.TOKYO)
                .commitments()
                .get(0)
                .title();
    }
}
