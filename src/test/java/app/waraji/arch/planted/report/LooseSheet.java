package app.waraji.arch.planted.report;

import app.waraji.arch.Breaks;
import org.apache.pdfbox.pdmodel.PDDocument;

@Breaks("FORMAT_LIBRARIES_STAY_WITH_THEIR_FORMAT")
public record LooseSheet(PDDocument document) {}
