package app.waraji.wins.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, else as Japanese Windows has it. */
final class CsvText {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private CsvText() {}

    static String of(byte[] file) {
        if (file.length > 1 && ((file[0] == -1 && file[1] == -2) || (file[0] == -2 && file[1] == -1))) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS_31J);
        }
    }

    /** What stands between the fields: a comma, a semicolon or a tab, whichever the first line has most of. */
    static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(first, each) > count(first, separator)) {
                separator = each;
            }
        }
        return separator;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
