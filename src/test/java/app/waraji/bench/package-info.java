/** Measurements: JMH benchmarks, and how long a start takes. */
@NullMarked
package app.waraji.bench;

import org.jspecify.annotations.NullMarked;
