package vn.motcua.notice;

import java.util.Map;

/**
 * What a telephone shows of a notice.
 *
 * @param sms without accents, in letters that every telephone knows
 * @param parts SMS it takes
 * @param template key of the Zalo template
 * @param parameters of the template, with accents
 */
record ShortText(String sms, int parts, String template, Map<String, String> parameters) {}
