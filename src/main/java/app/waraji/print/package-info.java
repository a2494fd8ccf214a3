/** Pages as they are drawn, without features: marks on sheets of paper, Japanese typesetting, and PDF made of them. */
@NullMarked
package app.waraji.print;

import org.jspecify.annotations.NullMarked;
