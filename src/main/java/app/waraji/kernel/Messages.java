package app.waraji.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one feature in the user's language, from {@code messages.properties} (English) and
 * {@code messages_ja.properties} beside its classes. A sentence with places to fill is a {@link MessageFormat}; one
 * without is taken as it stands.
 */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param feature any class of the feature's package */
    public static Messages of(Class<?> feature, Locale locale) {
        return new Messages(ResourceBundle.getBundle(
                feature.getPackageName() + ".messages",
                // All but Japanese have the root; asked for by name, it would be looked for in every library first.
                locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ROOT,
                feature.getClassLoader(),
                // A Japanese system asking for English must not get Japanese.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    public boolean isJapanese() {
        return locale().getLanguage().equals("ja");
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    /** Numbers are written as the language does; pass texts for what must stay as it is. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    /** The word for a constant: its key is {@code Type.CONSTANT}. */
    public String text(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
