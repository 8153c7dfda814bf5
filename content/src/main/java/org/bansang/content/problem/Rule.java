package org.bansang.content.problem;

import java.util.Locale;

/**
 * Every rule of the course language with its sentence in both screen languages.
 * The id of a rule is its name in kebab case and never changes, because documents and screens link to it.
 */
public enum Rule {
    MISSING_FILE(Severity.ERROR, "Không tìm thấy tệp %s.", "The file %s is missing."),
    MISSING_TRANSLATION(
            Severity.WARNING,
            "Chưa có bản dịch %s (%s); người học sẽ đọc ngôn ngữ gốc.",
            "The translation %s (%s) is missing; learners read the source language."),
    UNREADABLE_FILE(Severity.ERROR, "Không đọc được %s.", "%s cannot be read."),
    BAD_UTF8(
            Severity.ERROR,
            "Tệp %s không phải UTF-8; hãy lưu lại bằng UTF-8.",
            "The file %s is not UTF-8; save it as UTF-8."),
    CONTROL_CHARACTER(
            Severity.ERROR,
            "Ở đây có ký tự không nhìn thấy và không lưu được; hãy xóa đi.",
            "There is a character here that nobody can see or store; delete it."),
    TOO_LARGE(Severity.ERROR, "Tệp %s lớn hơn %s KB.", "The file %s is larger than %s KB."),
    OUTSIDE_FOLDER(
            Severity.ERROR,
            "Tên %s không hợp lệ hoặc dẫn ra ngoài thư mục khóa học.",
            "The name %s is not a plain name or leads outside the course folder."),
    UNUSED_FILE(
            Severity.WARNING,
            "Không nơi nào trong khóa học nhắc tới tệp %s; kiểm tra lại tên.",
            "Nothing in the course refers to the file %s; check its name."),
    UNREADABLE_COURSE(
            Severity.ERROR,
            "Khóa học %s làm trình đọc gặp lỗi; hãy báo cho người phát triển.",
            "The course %s makes the reader fail; please tell the developers."),
    BAD_YAML(Severity.ERROR, "YAML sai: %s.", "The YAML is broken: %s."),
    YAML_ALIAS(Severity.ERROR, "Không dùng bí danh (*tên) trong YAML.", "Aliases (*name) are not allowed in YAML."),
    SECOND_DOCUMENT(Severity.ERROR, "Mỗi tệp YAML chỉ có một tài liệu.", "A YAML file holds one document only."),
    TOO_DEEP(Severity.ERROR, "Nội dung lồng nhau quá sâu.", "The text is nested too deeply."),
    TEXT_TOO_LONG(
            Severity.ERROR,
            "Đoạn này dài hơn %s ký tự; hãy chia nhỏ.",
            "This paragraph has more than %s characters; cut it into smaller ones."),
    DUPLICATE_KEY(Severity.ERROR, "Khóa %s bị lặp lại.", "The key %s stands here twice."),
    MISSING_KEY(Severity.ERROR, "Thiếu %s.", "%s is missing."),
    UNKNOWN_KEY(
            Severity.WARNING,
            "Khóa %s không có trong ngôn ngữ khóa học; kiểm tra chính tả.",
            "The key %s is not part of the course language; check its spelling."),
    WRONG_SHAPE(Severity.ERROR, "%1$s phải là %2$s.", "%1$s must be %3$s."),
    BAD_NUMBER(Severity.ERROR, "%s phải là số nguyên từ %s đến %s.", "%s must be a whole number from %s to %s."),
    BAD_DATE(
            Severity.ERROR,
            "%s phải là ngày có thật dạng 2027-02-19.",
            "%s must be a real date written like 2027-02-19."),
    BAD_UUID(
            Severity.ERROR,
            "id của khóa học phải là UUID viết thường, không phải %s.",
            "The course id must be a lower-case UUID, not %s."),
    BAD_ID(
            Severity.ERROR,
            "Mã %s chỉ được dùng chữ thường không dấu, số và gạch nối.",
            "The id %s may hold only lower-case letters, digits and hyphens."),
    SLUG_DIFFERS(
            Severity.ERROR, "slug %s phải trùng tên thư mục %s.", "The slug %s must be the name of the folder, %s."),
    BAD_LANGUAGE(
            Severity.ERROR,
            "%s không phải mã ngôn ngữ, hoặc bị lặp lại.",
            "%s is not a language code, or stands here twice."),
    UNKNOWN_AUDIENCE(
            Severity.ERROR,
            "Không có đối tượng %s; hãy dùng resident, team, trainer hoặc official.",
            "There is no audience %s; use resident, team, trainer or official."),
    UNKNOWN_KIND(
            Severity.ERROR,
            "Không có loại %s; hãy dùng lesson, quiz hoặc practice.",
            "There is no kind %s; use lesson, quiz or practice."),
    UNKNOWN_OUTCOME(Severity.ERROR, "Khóa học không khai báo kết quả %s.", "The course declares no outcome %s."),
    UNUSED_OUTCOME(
            Severity.WARNING,
            "Không hoạt động nào dạy hay kiểm tra kết quả %s.",
            "No activity teaches or checks the outcome %s."),
    DUPLICATE_ID(Severity.ERROR, "Mã %s đã được dùng trước đó.", "The id %s is already in use."),
    DUPLICATE_COURSE(Severity.ERROR, "UUID này đã thuộc khóa học %s.", "This UUID already belongs to the course %s."),
    NO_ACTIVITIES(
            Severity.ERROR, "Khóa học hoặc mô-đun chưa có hoạt động nào.", "The course or module has no activities."),
    STALE_COURSE(Severity.WARNING, "Khóa học đã quá ngày xem lại %s.", "The course is past its review date %s."),
    UNKNOWN_FACT(Severity.ERROR, "Không có dữ kiện %s trong facts.yaml.", "facts.yaml has no fact %s."),
    STALE_FACT(Severity.WARNING, "Dữ kiện %s đã quá ngày xem lại %s.", "The fact %s is past its review date %s."),
    UNTRANSLATED_FACT(
            Severity.WARNING,
            "Dữ kiện %s chưa có giá trị cho ngôn ngữ %s.",
            "The fact %s has no value for the language %s."),
    BAD_CONFIDENCE(
            Severity.ERROR,
            "Độ tin cậy của dữ kiện %s phải là H, M hoặc m, không phải %s.",
            "The confidence of the fact %s must be H, M or m, not %s."),
    BAD_DATES(
            Severity.ERROR,
            "Dữ kiện %s có ngày xem lại trước ngày kiểm tra.",
            "The fact %s is to be reviewed before it was checked."),
    FACT_IN_TITLE(
            Severity.ERROR,
            "Tên gọi không được chứa {%s}; hãy viết trong bài.",
            "A title cannot hold {%s}; write it in the text."),
    MISSING_FRONT_MATTER(
            Severity.ERROR,
            "Bài học phải mở đầu bằng phần thông tin giữa hai dòng ---.",
            "A lesson begins with its front matter between two lines of ---."),
    MISSING_OBJECTIVES(
            Severity.ERROR,
            "Bài học thiếu objectives: học xong làm được gì.",
            "The lesson has no objectives: what one can do afterwards."),
    MISSING_KEY_POINTS(
            Severity.ERROR,
            "Bài học thiếu key_points: điều cần nhớ.",
            "The lesson has no key_points: what to remember."),
    MISSING_DO_TODAY(
            Severity.ERROR,
            "Bài học thiếu do_today: một việc làm ngay hôm nay.",
            "The lesson has no do_today: one thing to do today."),
    EMPTY_LESSON(Severity.ERROR, "Bài học không có nội dung.", "The lesson has no text."),
    RAW_HTML(Severity.ERROR, "Không dùng HTML trong bài: %s", "HTML is not allowed in course text: %s"),
    BAD_LINK(
            Severity.ERROR,
            "Liên kết phải là địa chỉ https đầy đủ, không phải %s.",
            "A link must be a full https address, not %s."),
    MISSING_ALT_TEXT(Severity.ERROR, "Hình ảnh thiếu lời mô tả.", "The picture has no words that describe it."),
    BAD_IMAGE(
            Severity.ERROR,
            "%s không phải tên tệp ảnh svg, png, jpg hoặc webp đặt cạnh bài.",
            "%s is not the name of an svg, png, jpg or webp file beside the lesson."),
    MISSING_IMAGE(Severity.ERROR, "Không tìm thấy ảnh %s cạnh bài học.", "The picture %s is not beside the lesson."),
    HEADING_LEVEL(
            Severity.WARNING,
            "Dùng ## cho mỗi màn hình; tên bài đã có trong course.yaml.",
            "Use ## for every screen; the title already stands in course.yaml."),
    SCREENS_DIFFER(
            Severity.WARNING,
            "Bản này có %s màn hình, bản gốc có %s.",
            "This translation has %s screens, the source has %s."),
    RAW_VALUE(
            Severity.ERROR,
            "Viết “%s” thành dữ kiện trong facts.yaml rồi dùng {fact:…}.",
            "Make “%s” a fact in facts.yaml and refer to it as {fact:…}."),
    SENTENCE_TOO_LONG(
            Severity.ERROR,
            "Câu có %s tiếng, nhiều nhất là %s: %s",
            "The sentence has %s syllables, at most %s are allowed: %s"),
    SENTENCE_LONG(
            Severity.WARNING,
            "Câu có %s tiếng, nên dưới %s: %s",
            "The sentence has %s syllables, better no more than %s: %s"),
    FORBIDDEN_STATEMENT(Severity.ERROR, "Không viết “%1$s”: %2$s", "Do not write “%1$s”: %3$s"),
    ASKS_FOR_SECRET(
            Severity.WARNING,
            "Đừng yêu cầu dữ liệu thật (giấy tờ, OTP, mật khẩu): “%s”.",
            "Do not ask for real identity data, OTPs or passwords: “%s”."),
    UNKNOWN_VALUE(
            Severity.ERROR,
            "Không có giá trị %s trong values của bài thực hành.",
            "No values of a practice hold %s here."),
    BAD_GIFT(Severity.ERROR, "Câu hỏi sai cú pháp: %1$s.", "The question is broken: %2$s."),
    UNSUPPORTED_QUESTION(
            Severity.ERROR,
            "Câu hỏi %s thuộc loại chưa dùng được; hãy dùng một đáp án, nhiều đáp án hoặc đúng/sai.",
            "The question %s is of a type not in use; use one choice, several choices or true/false."),
    QUIZ_FORMAT(
            Severity.ERROR, "Câu hỏi viết bằng chữ thường, không dùng [%s].", "Questions are plain text, not [%s]."),
    EMPTY_QUIZ(Severity.ERROR, "Bài kiểm tra chưa có câu hỏi.", "The quiz has no questions."),
    MISSING_QUESTION_ID(
            Severity.ERROR, "Câu hỏi thiếu mã ::ma-cau-hoi:: ở đầu.", "The question has no ::question-id:: before it."),
    MISSING_FEEDBACK(
            Severity.ERROR,
            "Câu hỏi %s: đáp án %s thiếu lời giải thích sau dấu #.",
            "Question %s: answer %s has no feedback after #."),
    EMPTY_TEXT(Severity.ERROR, "Câu hỏi %s có phần không có chữ.", "Question %s has a part without words."),
    NO_RIGHT_ANSWER(Severity.ERROR, "Câu hỏi %s không có đáp án đúng.", "Question %s has no right answer."),
    TOO_FEW_ANSWERS(Severity.ERROR, "Câu hỏi %s cần ít nhất hai đáp án.", "Question %s needs at least two answers."),
    BAD_WEIGHTS(
            Severity.ERROR,
            "Câu hỏi %s: các đáp án đúng phải cộng lại thành 100%%, không phải %s%%.",
            "Question %s: the right answers must add up to 100%%, not %s%%."),
    ALL_ANSWERS_PASS(
            Severity.WARNING,
            "Câu hỏi %s: chọn hết vẫn được trọn điểm; cho đáp án sai điểm âm.",
            "Question %s: choosing everything earns full marks; give wrong answers a negative weight."),
    TRANSLATION_DIFFERS(
            Severity.ERROR,
            "Câu hỏi %1$s khác bản gốc: %2$s.",
            "Question %1$s differs from the source language: %3$s."),
    MISSING_TEXT(Severity.ERROR, "Không có lời cho khóa %s.", "There are no words for the key %s."),
    UNTRANSLATED_TEXT(
            Severity.WARNING,
            "Khóa %s chưa được dịch; người học sẽ đọc ngôn ngữ gốc.",
            "The key %s is not translated; learners read the source language."),
    UNUSED_TEXT(Severity.WARNING, "Bài thực hành không dùng khóa %s.", "The practice does not use the key %s."),
    MISSING_HINT(Severity.WARNING, "Màn hình %s thiếu gợi ý.", "The screen %s has no hint."),
    UNKNOWN_PART_KIND(Severity.ERROR, "Không có loại thành phần %s.", "There is no part kind %s."),
    INCOMPLETE_PART(Severity.ERROR, "Thành phần %s thiếu %s.", "The part %s lacks its %s."),
    UNKNOWN_INPUT(
            Severity.ERROR,
            "Không có kiểu nhập %s; hãy dùng text, digits hoặc secret.",
            "There is no input %s; use text, digits or secret."),
    UNKNOWN_TARGET(Severity.ERROR, "Không có màn hình hay kết thúc %s.", "There is no screen or end %s."),
    UNKNOWN_TAP(
            Severity.ERROR,
            "Màn hình %s không có gì mang mã %s để chạm.",
            "The screen %s has nothing with the id %s to tap."),
    UNKNOWN_FIELD(
            Severity.ERROR, "Màn hình %s không có ô hay lựa chọn %s.", "The screen %s has no field or choice %s."),
    BAD_CONDITION(
            Severity.ERROR,
            "Điều kiện %s sai; hãy dùng \"=tên\", \"digits:6\" hoặc \"any\".",
            "The condition %s is wrong; use \"=name\", \"digits:6\" or \"any\"."),
    EMPTY_REACTION(
            Severity.ERROR,
            "Phản ứng này không đi đâu và không nêu lỗi nào.",
            "This reaction neither goes anywhere nor names a mistake."),
    NO_FALLBACK(
            Severity.WARNING,
            "Màn hình %s: chạm %s mà nhập khác thì không có gì xảy ra; thêm một phản ứng không điều kiện.",
            "Screen %s: a tap on %s with other input does nothing; add a reaction without conditions."),
    IDLE_BUTTON(
            Severity.WARNING, "Màn hình %s: chạm %s không có gì xảy ra.", "Screen %s: nothing happens on a tap on %s."),
    UNREACHABLE_REACTION(
            Severity.WARNING,
            "Phản ứng này không bao giờ xảy ra: phản ứng trước đã bắt mọi lần chạm %s.",
            "This reaction never fires: an earlier one takes every tap on %s."),
    TOO_FEW_SCREENS(
            Severity.ERROR,
            "Bài thực hành cần ít nhất %s màn hình, hiện có %s.",
            "A practice needs at least %s screens, this one has %s."),
    SCREEN_WITHOUT_MISTAKE(
            Severity.ERROR,
            "Màn hình %s chưa lường trước lỗi nào của người học.",
            "The screen %s foresees no mistake."),
    UNREACHABLE_SCREEN(Severity.ERROR, "Không có đường nào từ đầu đến %s.", "No way leads from the start to %s."),
    DEAD_END(
            Severity.ERROR,
            "Từ màn hình %s không thể đi đến kết thúc nào tốt.",
            "No way leads from the screen %s to a good end."),
    GOAL_UNREACHABLE(
            Severity.ERROR, "Không có đường nào từ đầu đến đích %s.", "No way leads from the start to the goal %s."),
    GOAL_WITHOUT_SUCCESS(
            Severity.ERROR,
            "Đích %s phải là kết thúc có success: true.",
            "The goal %s must be an end with success: true.");

    private final Severity severity;
    private final String vietnamese;
    private final String english;

    Rule(Severity severity, String vietnamese, String english) {
        this.severity = severity;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The sentence as a format for the arguments of a problem. */
    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
