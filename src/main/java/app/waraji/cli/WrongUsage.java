package app.waraji.cli;

/** The words were not understood; says why, in one sentence in the user's language. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    WrongUsage(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
