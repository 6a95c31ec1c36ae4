// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace cli {

namespace {

const QStringList kFlags{QStringLiteral("json"),      QStringLiteral("help"),  QStringLiteral("version"),
                         QStringLiteral("to-review"), QStringLiteral("erase"), QStringLiteral("renew")};
const QStringList kValues{QStringLiteral("profile"), QStringLiteral("server"),   QStringLiteral("demo-person"),
                          QStringLiteral("limit"),   QStringLiteral("free"),     QStringLiteral("reason"),
                          QStringLiteral("link"),    QStringLiteral("cost"),     QStringLiteral("currency"),
                          QStringLiteral("comment"), QStringLiteral("question"), QStringLiteral("proxy")};

tl::unexpected<base::Error> usage(const QString& sentence)
{
    return base::failure(base::Error::Kind::Rejected, sentence);
}

} // namespace

base::Result<Arguments> Arguments::parse(const QStringList& words)
{
    Arguments parsed;
    bool optionsEnd = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == QLatin1StringView("--") && !optionsEnd) {
            optionsEnd = true;
            continue;
        }
        if (optionsEnd || !word.startsWith(QLatin1StringView("--"))) {
            if (word.startsWith(QLatin1Char('-')) && word.size() == 2 && !optionsEnd)
                return usage(QStringLiteral("unknown option %1").arg(word));
            if (parsed.m_command.isEmpty())
                parsed.m_command = word;
            else
                parsed.m_words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        if (kFlags.contains(name) && !word.contains(QLatin1Char('='))) {
            parsed.m_options.insert(name, {});
        } else if (kValues.contains(name)) {
            if (word.contains(QLatin1Char('=')))
                parsed.m_options.insert(name, word.section(QLatin1Char('='), 1));
            else if (i + 1 < words.size())
                parsed.m_options.insert(name, words.at(++i));
            else
                return usage(QStringLiteral("--%1 needs a value").arg(name));
        } else {
            return usage(QStringLiteral("unknown option --%1").arg(name));
        }
    }
    return parsed;
}

base::Result<int> Arguments::count(const QString& option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return usage(QStringLiteral("--%1 needs a whole number of at least 1").arg(option));
    return number;
}

QString helpText()
{
    return QStringLiteral(R"(Usage: lxcp [--profile DIR] [--json] [--proxy ADDRESS|none|system] COMMAND

Account
  login --server URL [--demo-person ID]   sign in with the browser; demo servers sign a sample person in at once
  logout [--erase]                        sign out; --erase also removes what is stored here
  status                                  who is signed in, how current the cache is, what waits
  sync                                    send what waits and fetch what is new

Learning
  courses [--limit N]                     the catalog
  search WORDS [--limit N]                the best matches, also for parts of words and misspellings
  course ID                               one course
  pathways                                the pathways and how far you are
  register ID                             register for a course
  withdraw ID                             give up a registration, or withdraw a request of yours
  download ID                             bring a course (ID, or its source id), or those of a pathway, here
  downloads                               what is here, and what is on its way
  attempts                                what you have learned on this and your other devices
  export transcript FILE.json|csv         completed courses, skills and badges
  export data FILE                        all that this device has of you, NDJSON
  export statements FILE                  the xAPI statements that this device has stored
  calendar                                what is due and your sessions, of the next 60 days
  calendar export FILE                    the same and more as iCalendar (.ics)
  calendar address [--renew]              where your calendar program can subscribe; anew, so that the old one is closed

Requests
  request ID --reason TEXT                ask for a course of the catalog
  request --free TITLE --reason TEXT [--link URL --cost N --currency CODE]
                                          ask for a course that the catalog lacks
  requests [--to-review]                  your requests, or those that wait for your decision
  approve ID [--comment TEXT]             decide about a request
  decline ID --reason TEXT
  ask ID --question TEXT                  ask the person back

Outbox
  outbox                                  what has not reached the server yet, and why
  outbox retry ID | discard ID | export FILE

With --json the output is JSON: one object a line for lists. Messages go to standard error.
Commands work offline too: what you do is kept and sent later.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 not signed in, 4 offline (your work is queued), 5 conflict or rejected.
)");
}

} // namespace cli
