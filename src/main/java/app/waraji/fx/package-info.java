/** The toolkit without features: pages, tasks on threads, the look, small controls. */
@NullMarked
package app.waraji.fx;

import org.jspecify.annotations.NullMarked;
