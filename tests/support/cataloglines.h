// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>
#include <random>

// Change lines as a server would send them, without a server: the same for the same numbers on every machine.
namespace support {

inline QByteArray quotedJson(const QByteArray& utf8)
{
    QByteArray text = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
    return text + '"';
}

class CatalogLines
{
public:
    explicit CatalogLines(unsigned seed = 1) : m_random(seed) {}

    // A put of course number n. The words of its texts come from the generator's state, so make courses in order.
    QByteArray course(int n, qint64 rev)
    {
        const QByteArray id = courseId(n);
        const QByteArray title = words(3 + pick(4)) + ' ' + QByteArray::number(n % 97);
        QByteArray line = "{\"kind\":\"course\",\"op\":\"put\",\"id\":\"" + id +
                          "\",\"rev\":" + QByteArray::number(rev) + ",\"data\":{";
        line += "\"id\":\"" + id + "\",\"source_id\":\"gen:" + QByteArray::number(n) +
                "\",\"title\":" + quotedJson(capital(title));
        line += ",\"summary\":" + quotedJson(capital(words(14 + pick(8))) + '.');
        line += ",\"description\":" + quotedJson(sentences(6 + pick(6)));
        line += ",\"language\":\"" + QByteArray(one(kLanguages)) + "\",\"level\":\"" + one(kLevels) + "\"";
        line += ",\"duration_minutes\":" + QByteArray::number(10 + pick(700));
        line += ",\"skills\":[" + skills() + "],\"provider\":\"" + one(kProviders) +
                "\",\"url\":\"https://courses.example/" + id + "\"";
        line += ",\"licence\":\"CC-BY-4.0\",\"topic\":\"" + QByteArray(one(kTopics)) + "\",\"format\":\"" +
                one(kFormats) + "\"";
        line += ",\"tags\":[\"" + word() + "\"],\"outcomes\":[" + quotedJson(words(6)) + "],\"prerequisites\":[]";
        line += ",\"offline_ready\":" + QByteArray(pick(3) == 0 ? "true" : "false") +
                ",\"requires_approval\":" + (pick(5) == 0 ? "true" : "false");
        line += ",\"cost\":null,\"currency\":\"EUR\",\"rating_average\":" + QByteArray::number(3 + pick(20) / 10.0) +
                ",\"rating_count\":" + QByteArray::number(pick(300)) +
                ",\"package_bytes\":" + QByteArray::number(100000 + pick(90000000));
        line += ",\"updated_at\":\"2026-03-01T09:30:00.000Z\"}}\n";
        return line;
    }

    static QByteArray courseId(int n) { return "c-" + QByteArray::number(n).rightJustified(6, '0'); }
    static QByteArray put(const QByteArray& kind, const QByteArray& id, qint64 rev, const QByteArray& members)
    {
        return "{\"kind\":\"" + kind + "\",\"op\":\"put\",\"id\":\"" + id + "\",\"rev\":" + QByteArray::number(rev) +
               ",\"data\":{\"id\":\"" + id + '"' + (members.isEmpty() ? "" : ",") + members + "}}\n";
    }
    static QByteArray remove(const QByteArray& kind, const QByteArray& id, qint64 rev)
    {
        return "{\"kind\":\"" + kind + "\",\"op\":\"delete\",\"id\":\"" + id + "\",\"rev\":" + QByteArray::number(rev) +
               "}\n";
    }
    static QByteArray end(const QByteArray& cursor, bool more = false)
    {
        return "{\"cursor\":\"" + cursor + "\",\"more\":" + (more ? "true" : "false") + "}\n";
    }

    // Some 3,000 words of which few are frequent, as in any language.
    QByteArray word()
    {
        const double u = std::uniform_real_distribution<double>(0, 1)(m_random);
        const int rank = int(3000 * u * u * u);
        return QByteArray(kStems[std::size_t(rank) % kStems.size()]) +
               kEndings[std::size_t(rank) / kStems.size() % kEndings.size()];
    }
    int pick(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

private:
    template <std::size_t N>
    const char* one(const std::array<const char*, N>& list)
    {
        return list[std::size_t(pick(int(N)))];
    }
    QByteArray words(int n)
    {
        QByteArray text = word();
        for (int i = 1; i < n; ++i)
            text += ' ' + word();
        return text;
    }
    QByteArray sentences(int n)
    {
        QByteArray text;
        for (int i = 0; i < n; ++i)
            text += capital(words(8 + pick(8))) + ". ";
        return text;
    }
    QByteArray skills()
    {
        QByteArray list;
        for (int i = 0, n = 1 + pick(4); i < n; ++i)
            list += (i ? "," : "") + QByteArray("\"") + word() + "\"";
        return list;
    }
    static QByteArray capital(QByteArray text)
    {
        text[0] = char(std::toupper(text[0]));
        return text;
    }

    static constexpr std::array kLanguages{"en", "de", "fr", "es", "ja", "pt-BR", "ar"};
    static constexpr std::array kLevels{"beginner", "intermediate", "advanced"};
    static constexpr std::array kFormats{"scorm12", "scorm2004", "cmi5", "html",     "video",
                                         "pdf",     "h5p",       "link", "classroom"};
    static constexpr std::array kTopics{"Data",    "Cloud", "Security", "Leadership", "Languages", "Health and safety",
                                        "Finance", "Design"};
    static constexpr std::array kProviders{"Open Academy", "Nordlicht", "Kite Learning", "In-house", "Harbour School"};
    static constexpr std::array kStems{
        "azur",    "data",    "cloud",   "secur",   "lead",    "manag",  "learn",  "teach",   "design",  "model",
        "network", "program", "python",  "analy",   "market",  "financ", "budget", "plan",    "team",    "coach",
        "mentor",  "speak",   "writ",    "read",    "present", "negoti", "safe",   "health",  "fire",    "first",
        "quali",   "test",    "deploy",  "contain", "kubern",  "server", "linux",  "window",  "office",  "excel",
        "word",    "graph",   "statis",  "machin",  "neural",  "vision", "robot",  "automat", "process", "project",
        "agile",   "scrum",   "product", "custom",  "servic",  "sale",   "ethic",  "law",     "privac",  "comput",
        "quantum", "energ",   "climat",  "water",   "solar",   "electr", "mechan", "chem",    "bio",     "medic",
        "nurs",    "care",    "child",   "school",  "univer",  "histor", "art",    "music",   "photo",   "film",
        "game",    "sport",   "travel",  "food"};
    static constexpr std::array kEndings{"e",   "ing",  "er",   "ation", "ity",  "ed",   "s",     "al",     "ive",
                                         "ous", "ment", "ness", "ful",   "less", "able", "ize",   "ism",    "ist",
                                         "ly",  "ary",  "ory",  "ance",  "ent",  "ics",  "ology", "graphy", "um",
                                         "ia",  "on",   "ex",   "ette",  "ling", "dom",  "ship",  "hood",   "wise"};
    std::mt19937 m_random;
};

} // namespace support
