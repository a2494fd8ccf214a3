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

    private final DateTimeFormatter form;
    private boolean isNeeded;

    /** @param name for a screen reader */
    public DateField(Property<@Nullable LocalDate> day, String name) {
        this(day, name, "uuuu/M/d");
    }

    /**
     * @param name for a screen reader
     * @param form how days are written, as with {@link DateTimeFormatter}
     */
    public DateField(Property<@Nullable LocalDate> day, String name, String form) {
        this.form = DateTimeFormatter.ofPattern(form, Locale.ROOT);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate each) {
                return each == null ? "" : each.format(DateField.this.form);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                if (text == null || text.isBlank()) {
                    return isNeeded ? getValue() : null;
                }
                return read(text.strip());
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

    /** Emptied, it leaves the day that was there as well: for what cannot do without one. */
    public DateField needed() {
        isNeeded = true;
        return this;
    }

    private @Nullable LocalDate read(String text) {
        try {
            return LocalDate.parse(text.replace('-', '/'), form);
        } catch (DateTimeException e) {
            return getValue();
        }
    }
}
