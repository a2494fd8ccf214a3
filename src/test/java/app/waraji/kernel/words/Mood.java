package app.waraji.kernel.words;

/** An enum with words, for {@link app.waraji.kernel.MessagesTest}. */
public enum Mood {
    GOOD,
    FAIR {
        @Override
        public boolean isFair() {
            return true;
        }
    };

    public boolean isFair() {
        return false;
    }
}
