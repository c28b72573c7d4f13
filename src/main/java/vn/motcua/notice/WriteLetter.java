package vn.motcua.notice;

import org.springframework.stereotype.Component;

/** Puts what the register knows into a mail's words. */
@Component
class WriteLetter {

    private final NoticeFacts facts;
    private final MailTexts texts;

    WriteLetter(NoticeFacts facts, MailTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    Letter of(Notice notice) {
        return texts.write(notice.kind(), facts.of(notice));
    }
}
