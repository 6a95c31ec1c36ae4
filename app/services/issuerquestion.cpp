// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/issuerquestion.h"

#include <QPointer>

namespace services {

namespace {
constexpr qsizetype kMostIssuerDocuments = 12;
} // namespace

IssuerQuestion::IssuerQuestion(QByteArray file, BadgeTrust trust, Fetch fetch, Answered answered, QObject* parent)
    : QObject(parent),
      m_file(std::move(file)),
      m_trust(std::move(trust)),
      m_fetch(std::move(fetch)),
      m_answered(std::move(answered)),
      m_error({base::Error::Kind::Rejected, {}, 0, QStringLiteral("nobody-to-ask"), 0})
{
}

void IssuerQuestion::start()
{
    QMetaObject::invokeMethod(this, &IssuerQuestion::round, Qt::QueuedConnection);
}

// What came may name more: the badge class its issuer, the issuer its keys and its list.
void IssuerQuestion::round()
{
    QStringList missing;
    badgeReport(m_file, m_trust, &missing);
    missing.removeIf([&](const QString& address) {
        return m_asked.contains(address) || !address.startsWith(QLatin1StringView("https://"));
    });
    missing = missing.first(qMin(missing.size(), kMostIssuerDocuments - m_asked.size()));
    if (missing.isEmpty())
        return answer();
    m_open = int(missing.size());
    for (const QString& address : std::as_const(missing)) {
        m_asked.insert(address);
        m_fetch(QUrl(address), [self = QPointer<IssuerQuestion>(this), address](const base::Result<QByteArray>& came) {
            if (self)
                self->onCame(address, came);
        });
    }
}

void IssuerQuestion::onCame(const QString& address, const base::Result<QByteArray>& document)
{
    if (document) {
        const credentials::KeptDocument kept{*document, m_trust.question.now};
        m_trust.documents.insert(address, kept);
        m_came.insert(address, kept);
    } else {
        m_error = document.error();
    }
    if (--m_open == 0)
        round();
}

void IssuerQuestion::answer()
{
    deleteLater();
    m_answered(m_came.isEmpty() ? base::Result<Documents>(base::failure(m_error)) : base::Result<Documents>(m_came));
}

} // namespace services
