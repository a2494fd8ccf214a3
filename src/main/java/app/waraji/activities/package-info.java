/** Ongoing marketing efforts: the newsletter, the product pages' SEO, the exhibition in May. */
@NullMarked
package app.waraji.activities;

import org.jspecify.annotations.NullMarked;
