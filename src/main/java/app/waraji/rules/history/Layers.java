package app.waraji.rules.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A table that never changes once made; one in which a few entries are others shares all the rest with it. */
final class Layers<K, V> {

    /** From so many on, they are laid into a table of their own. */
    private static final int MANY = 256;

    private final Map<K, V> below;
    /** Empty for what is gone. */
    private final Map<K, Optional<V>> above;

    private Layers(Map<K, V> below, Map<K, Optional<V>> above) {
        this.below = below;
        this.above = above;
    }

    /** @param table not to be changed by anybody any more */
    static <K, V> Layers<K, V> of(Map<K, V> table) {
        return new Layers<>(table, Map.of());
    }

    @Nullable
    V find(K key) {
        Optional<V> other = above.get(key);
        return other == null ? below.get(key) : other.orElse(null);
    }

    void forEach(BiConsumer<K, V> each) {
        below.forEach((key, value) -> {
            if (!above.containsKey(key)) {
                each.accept(key, value);
            }
        });
        above.forEach((key, value) -> value.ifPresent(present -> each.accept(key, present)));
    }

    List<V> values() {
        List<V> values = new ArrayList<>(below.size());
        forEach((key, value) -> values.add(value));
        return values;
    }

    /** @param changed empty for what is to be gone */
    Layers<K, V> with(Map<K, Optional<V>> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        Map<K, Optional<V>> both = new HashMap<>(above);
        both.putAll(changed);
        Layers<K, V> layers = new Layers<>(below, both);
        if (both.size() < MANY) {
            return layers;
        }
        Map<K, V> flat = new HashMap<>(2 * below.size());
        layers.forEach(flat::put);
        return of(flat);
    }
}
