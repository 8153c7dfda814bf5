package org.bansang.lms.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.bansang.lms.shared.web.PublicUrl;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;

/**
 * The words of a letter in the language of the person it goes to, as plain text and as a simple page without pictures.
 */
@ApplicationScoped
public class LetterText {

    private static final Template PAGE = Template.of(LetterText.class, "letter.mustache");

    @Inject
    PublicUrl publicUrl;

    String sender(Letter letter) {
        return Texts.get(letter.language(), "notice.letter.sender");
    }

    String subject(Letter letter) {
        return letter.words()
                .title(letter.language())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    String plain(Letter letter) {
        return String.join(
                "\r\n\r\n",
                Texts.get(letter.language(), "notice.letter.greeting", letter.name()),
                letter.words().text(letter.language()),
                Texts.get(letter.language(), "notice.letter.open") + "\r\n" + address(letter),
                Texts.get(letter.language(), "notice.letter.why"));
    }

    String html(Letter letter) {
        return PAGE.render(Map.of(
                "lang", letter.language().getLanguage(),
                "title", subject(letter),
                "brand", sender(letter),
                "greeting", Texts.get(letter.language(), "notice.letter.greeting", letter.name()),
                "text", letter.words().text(letter.language()),
                "open", Texts.get(letter.language(), "notice.letter.open"),
                "address", address(letter),
                "why", Texts.get(letter.language(), "notice.letter.why")));
    }

    private String address(Letter letter) {
        return publicUrl.value() + letter.link();
    }
}
