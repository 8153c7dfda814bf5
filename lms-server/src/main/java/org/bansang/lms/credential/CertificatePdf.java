package org.bansang.lms.credential;

import java.util.Locale;
import org.bansang.content.paper.PdfSheet;

/**
 * Shows a certificate as one sheet of paper, A4 across, made anew for each request: the signature is the certificate,
 * the sheet only one way to carry it.
 */
final class CertificatePdf {

    private CertificatePdf() {}

    /** The sheet in that language, with the other one beneath. */
    static byte[] of(Certificate certificate, Locale locale) {
        return PdfSheet.of(CertificateSheet.xhtml(certificate, locale));
    }
}
