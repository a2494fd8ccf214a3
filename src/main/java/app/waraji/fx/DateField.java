package app.waraji.fx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed as 2026/11/20 or chosen; empty means none, and what is no day leaves the one that was there. */
public final class DateField extends DatePicker {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

    /** @param name for a screen reader */
    public DateField(Property<@Nullable LocalDate> day, String name) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate each) {
                return each == null ? "" : each.format(FORM);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return text == null || text.isBlank() ? null : read(text.strip());
            }
        });
        valueProperty().bindBidirectional(day);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        // What was typed counts when the field is left, too.
        getEditor().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                setValue(getConverter().fromString(getEditor().getText()));
            }
        });
    }

    private @Nullable LocalDate read(String text) {
        try {
            return LocalDate.parse(text.replace('-', '/'), FORM);
        } catch (DateTimeException e) {
            return getValue();
        }
    }
}
