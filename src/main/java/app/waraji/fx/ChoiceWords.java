package app.waraji.fx;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a list of choices says of each; none says nothing. For what is chosen from the list and never typed. */
public final class ChoiceWords<T> extends StringConverter<T> {

    private final Function<? super T, String> words;

    public ChoiceWords(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen from the list, never typed");
    }
}
