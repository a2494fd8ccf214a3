package app.waraji.arch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The literals of a source, and which of them are handed to {@code .text(...)}. */
record MessageCalls(List<String> literals, List<Call> calls) {

    /**
     * @param isChosen whether it is one of several
     * @param withValues whether values follow the key
     */
    record Call(String key, boolean isChosen, boolean withValues) {}

    /** As keys are written; what else has a method of that name is not ours. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*(\\.[\\w-]+)+");

    static MessageCalls in(String source) {
        List<String> tokens = JavaTokens.of(source);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).equals(".")
                    && tokens.get(i + 1).equals("text")
                    && tokens.get(i + 2).equals("(")) {
                calls.addAll(callsAt(tokens, i + 3));
            }
        }
        List<String> literals = tokens.stream()
                .filter(JavaTokens::isLiteral)
                .map(JavaTokens::text)
                .toList();
        return new MessageCalls(literals, calls);
    }

    /** Each literal of the first argument, which may choose between several; a joined one is no key. */
    private static List<Call> callsAt(List<String> tokens, int start) {
        List<String> keys = new ArrayList<>();
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (depth == 0 && (token.equals(")") || token.equals(","))) {
                boolean withValues = token.equals(",");
                return keys.stream()
                        .filter(key -> KEY.matcher(key).matches())
                        .map(key -> new Call(key, keys.size() > 1, withValues))
                        .toList();
            }
            if (token.equals("(") || token.equals("{")) {
                depth++;
            } else if (token.equals(")") || token.equals("}")) {
                depth--;
            } else if (depth == 0 && JavaTokens.isLiteral(token) && !isJoined(tokens, i)) {
                keys.add(JavaTokens.text(token));
            }
        }
        return List.of();
    }

    private static boolean isJoined(List<String> tokens, int i) {
        return tokens.get(i - 1).equals("+") || tokens.get(i + 1).equals("+");
    }
}
