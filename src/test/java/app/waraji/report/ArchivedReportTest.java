package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.junit.jupiter.api.Test;

/** What ISO 19005-2 asks of a file at level B, as far as a report could break it. */
class ArchivedReportTest {

    private static final ReportPdf PDF = new ReportPdf(Diaries.FRIDAY_EVENING, Locale.JAPANESE);

    @Test
    void theFileSaysOfItselfWhatItsMetadataSay() throws IOException, XmpParsingException, BadFieldValueException {
        try (PDDocument document = Loader.loadPDF(PDF.print(Diaries.normal()).bytes())) {
            var catalog = document.getDocumentCatalog();
            XMPMetadata told = new DomXmpParser().parse(catalog.getMetadata().exportXMPMetadata());
            var information = document.getDocumentInformation();

            assertThat(told.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(told.getPDFAIdentificationSchema().getConformance()).isEqualTo("B");
            assertThat(told.getDublinCoreSchema().getTitle()).isEqualTo(information.getTitle());
            assertThat(told.getDublinCoreSchema().getCreators()).containsExactly(information.getAuthor());
            assertThat(told.getDublinCoreSchema().getLanguages()).containsExactly(catalog.getLanguage());
            assertThat(told.getXMPBasicSchema().getCreateDate().toInstant())
                    .isEqualTo(information.getCreationDate().toInstant());
        }
    }

    @Test
    void coloursAreThoseOfAProfileInTheFileAndNothingIsTransparent() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.print(Diaries.tooMuch()).bytes())) {
            assertThat(document.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> {
                        assertThat(intent.getOutputConditionIdentifier()).startsWith("sRGB");
                        assertThat(intent.getDestOutputIntent().getInt(COSName.N))
                                .isEqualTo(3);
                    });
            assertThat(document.isEncrypted()).isFalse();
            for (var page : document.getPages()) {
                assertThat(page.getResources().getExtGStateNames()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aWeekIsOnePageOnLetterPaperToo() throws IOException {
        var printed = PDF.print(Diaries.onLetter(Diaries.normal()));

        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
        }
        assertThat(printed.pages()).isEqualTo(1);
    }
}
