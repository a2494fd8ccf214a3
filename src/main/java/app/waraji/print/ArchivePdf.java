package app.waraji.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What a document carries so that it can be kept for decades: PDF/A-2b, ISO 19005-2. */
final class ArchivePdf {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    /** What a document says of itself once more, as XMP. It is written by hand: a library for it costs the start more. */
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Waraji</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate>
            <pdf:Producer>Waraji</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private ArchivePdf() {}

    static void mark(PDDocument document, PressPdf.About about) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(metadata(about).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static String metadata(PressPdf.About about) {
        String author = about.author().isEmpty()
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>" + escaped(about.author()) + "</rdf:li></rdf:Seq></dc:creator>";
        return METADATA.formatted(
                escaped(about.title()),
                author,
                about.language().toLanguageTag(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(about.made().truncatedTo(ChronoUnit.SECONDS)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
