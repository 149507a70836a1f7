package fr.declic.proof;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.declic.exchange.Statement;
import fr.declic.page.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * An attestation as PDF/UA-1 (ISO 14289-1): tagged, in its language, with its fonts and what is signed inside. Pure: it
 * opens no address and no file but its own.
 */
public final class AttestationPdf {

    /** The largest file that is looked into, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** The largest signed text that is read back, in characters. */
    static final int LARGEST_SIGNED = 2_000_000;

    static final String SIGNED = Statement.FILE;

    private AttestationPdf() {}

    public static byte[] write(AttestationContent content, Texts texts) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .useFont(() -> AttestationFont.open(AttestationFont.REGULAR), "Atkinson", 400, FontStyle.NORMAL, true)
                .useFont(() -> AttestationFont.open(AttestationFont.BOLD), "Atkinson", 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        AttestationPdf::mayOpen, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(new AttestationHtml(content, texts).page(), null)
                .withProducer("Déclic");
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                var document = renderer.getPdfDocument();
                attach(document, content.signed(), texts.get("proof.attestation.signed"));
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static boolean mayOpen(String address, ExternalResourceType type) {
        return address.startsWith("data:image/");
    }

    private static void attach(PDDocument document, String signed, String what) throws IOException {
        var file = new PDEmbeddedFile(
                document, new ByteArrayInputStream(signed.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
        file.setSubtype("application/jose");
        file.setSize(signed.length());
        file.setModDate(Calendar.getInstance());
        var specification = new PDComplexFileSpecification();
        specification.setFile(SIGNED);
        specification.setFileUnicode(SIGNED);
        specification.setFileDescription(what);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(SIGNED, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    /** What is signed in a file that somebody gives; empty if it is none of ours, or too large. Never throws. */
    public static Optional<String> signed(byte[] pdf) {
        return pdf.length > LARGEST ? Optional.empty() : SignedInPdf.find(pdf, LARGEST_SIGNED);
    }
}
