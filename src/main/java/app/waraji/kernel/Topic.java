package app.waraji.kernel;

/**
 * What a change was about: those who show it read again.
 *
 * @param name short, unique, without commas
 */
public record Topic(String name) {

    public Topic {
        if (name.isEmpty() || name.indexOf(',') >= 0) {
            throw new IllegalArgumentException("a topic named '" + name + "'");
        }
    }
}
