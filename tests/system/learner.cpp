// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/learning/offline/attempts.h"
#include "app/platform/systemclock.h"
#include "app/services/attemptkeeper.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>

// learner ACCOUNT_FOLDER PERSON COURSE ISSUER [COUNT]: learns in an endless (or COUNT long) attempt. Each step is a
// save with the state {"n": n} and one xAPI statement whose id follows from n; a step is written to standard output
// when it is acknowledged, as content would be told, and the next begins. For the sweep, which kills it.
namespace {

class Learner final : public QObject
{
public:
    Learner(store::Store& store, const domain::Clock& clock, const QStringList& words)
        : m_store(store),
          m_clock(clock),
          m_person(words[2]),
          m_course(words[3]),
          m_issuer(words[4]),
          m_left(words.value(5, QStringLiteral("-1")).toInt())
    {
    }

    void begin()
    {
        m_store.post([this](store::Database& db) {
            offline::Attempts attempts(db);
            const QString enrollment = domain::enrollmentId(m_person, m_course);
            const QString device = attempts.device().value_or(QString());
            domain::Attempt attempt;
            for (const domain::Attempt& one : attempts.of(enrollment)) {
                if (one.device == device)
                    attempt = *attempts.find(one.id);
            }
            if (attempt.id.isEmpty()) {
                attempt.id = attempts.nextId(enrollment).value_or(QString());
                attempt.personId = m_person;
                attempt.courseId = m_course;
                attempt.enrollmentId = enrollment;
                attempt.packageId = QStringLiteral("sweep");
                attempt.device = device;
            }
            m_n = attempt.state.value(QLatin1StringView("n")).toInt();
            m_keeper = std::make_shared<services::AttemptKeeper>(m_store, m_clock, attempt);
            QMetaObject::invokeMethod(this, [this] { step(); });
        });
    }

private:
    void step()
    {
        if (m_left == 0)
            return QCoreApplication::quit();
        --m_left;
        ++m_n;
        m_store.post([this, moment = m_keeper->moment(), n = m_n](store::Database& db) {
            const store::Durable durable(db);
            const auto saved = m_keeper->saveNow(db, moment,
                                                 [n](domain::Attempt& attempt) {
                                                     attempt.completion = QStringLiteral("incomplete");
                                                     attempt.progress = std::min(99, n / 20);
                                                     attempt.state = {{QStringLiteral("n"), n}};
                                                 },
                                                 {statement(n)});
            if (!saved)
                qFatal("%s", qPrintable(saved.error().detail));
            QMetaObject::invokeMethod(this, [this, n] {
                m_out << n << Qt::endl;
                step();
            });
        });
    }

    [[nodiscard]] QJsonObject statement(int n) const
    {
        const QString id =
            QUuid::createUuidV5(QUuid::fromString(m_keeper->id()), QString::number(n)).toString(QUuid::WithoutBraces);
        const QJsonObject account{{QStringLiteral("homePage"), m_issuer}, {QStringLiteral("name"), m_person}};
        return {{QStringLiteral("id"), id},
                {QStringLiteral("actor"), QJsonObject{{QStringLiteral("objectType"), QStringLiteral("Agent")},
                                                      {QStringLiteral("account"), account}}},
                {QStringLiteral("verb"),
                 QJsonObject{{QStringLiteral("id"), QStringLiteral("http://adlnet.gov/expapi/verbs/progressed")}}},
                {QStringLiteral("object"),
                 QJsonObject{{QStringLiteral("objectType"), QStringLiteral("Activity")},
                             {QStringLiteral("id"), QStringLiteral("https://lxcp.example/sweep")}}},
                {QStringLiteral("context"), QJsonObject{{QStringLiteral("registration"), m_keeper->id()}}},
                {QStringLiteral("timestamp"), domain::toWire(m_clock.now())}};
    }

    store::Store& m_store;
    const domain::Clock& m_clock;
    const QString m_person, m_course, m_issuer;
    int m_left;
    int m_n = 0;
    std::shared_ptr<services::AttemptKeeper> m_keeper;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 5)
        return 2;
    auto opened = store::Store::open(words[1]);
    if (!opened)
        return 1;
    const platform::SystemClock clock;
    Learner learner(**opened, clock, words);
    learner.begin();
    return application.exec();
}
