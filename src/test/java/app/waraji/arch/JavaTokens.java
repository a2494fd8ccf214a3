package app.waraji.arch;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Java source cut into words, signs and string literals; comments are left out. */
final class JavaTokens {

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*"
            + "|/\\*(?s:.*?)\\*/"
            + "|\"\"\"(?s:.*?)\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\\n])*\""
            + "|'(?:\\\\.|[^'\\\\\\n])+'"
            + "|[\\p{L}_$][\\p{L}\\p{N}_$]*"
            + "|\\S");

    private JavaTokens() {}

    static List<String> of(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(token -> !token.startsWith("//") && !token.startsWith("/*"))
                .toList();
    }

    static boolean isLiteral(String token) {
        return token.startsWith("\"") && !token.startsWith("\"\"\"");
    }

    /** What stands between the quotation marks. */
    static String text(String literal) {
        return literal.substring(1, literal.length() - 1);
    }
}
