package app.waraji.kernel;

/** Something was refused for a reason the user can understand; its message is one whole sentence in their language. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
