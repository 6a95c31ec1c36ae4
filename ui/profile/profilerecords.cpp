// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/profileservice.h"
#include "ui/models/transcriptreport.h"
#include "ui/models/words.h"
#include "ui/profile/profileview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QJsonDocument>
#include <QVBoxLayout>

// What one takes along: the transcript, all of one's data, and nothing left behind.
namespace profile {

using namespace widgets;

namespace {

Button* recordButton(QLayout& row, const QString& text, const char* name)
{
    auto* button = new Button(text);
    button->setObjectName(QLatin1StringView(name));
    button->setCompact(true);
    row.addWidget(button);
    return button;
}

} // namespace

void ProfileView::addRecords()
{
    auto* card = new Card(tr("My records"));
    card->setObjectName(QStringLiteral("profile-records"));
    QVBoxLayout& body = *card->body();
    body.addWidget(new TextLabel(tr("A transcript of completed courses, skills and badges, for you to hand on.")));
    auto* transcript = new FlowLayout(nullptr, grid(2));
    for (const char* format : {"pdf", "csv", "json"}) {
        auto* button = recordButton(
            *transcript, tr("Transcript as %1…").arg(QLatin1StringView(format).toString().toUpper()), format);
        button->setObjectName(QStringLiteral("transcript-") + QLatin1StringView(format));
        button->setIconName(QLatin1StringView("file-down"));
        connect(button, &QPushButton::clicked, this, [this, format] { saveTranscript(QLatin1StringView(format)); });
    }
    body.addLayout(transcript);
    body.addWidget(new TextLabel(tr("All that this computer keeps of you, with what waits to be sent, in one file."),
                                 Type::Small, Role::TextMuted));
    auto* data = new FlowLayout(nullptr, grid(2));
    connect(recordButton(*data, tr("Export my data…"), "profile-export"), &QPushButton::clicked, this,
            &ProfileView::saveMyData);
    auto* erase = recordButton(*data, tr("Erase it from this computer…"), "profile-erase");
    connect(erase, &QPushButton::clicked, this, [this] {
        Q_EMIT go(place(QStringLiteral("account"), {}, {{QStringLiteral("do"), QStringLiteral("signout")}}));
    });
    body.addLayout(data);
    m_scroll->column()->addWidget(card);
}

void ProfileView::saveTranscript(const QString& format)
{
    const auto transcript = m_profiles.transcript();
    if (!transcript)
        return;
    base::Result<QByteArray> content = QByteArray();
    if (format == QLatin1StringView("pdf"))
        content = models::reportPdf(models::transcriptReport(*transcript, layoutDirection() == Qt::RightToLeft));
    else if (format == QLatin1StringView("csv"))
        content = services::transcriptCsv(*transcript);
    else
        content = QJsonDocument(services::transcriptJson(*transcript)).toJson();
    if (!content) {
        Q_EMIT say(tr("The file could not be made."));
        return;
    }
    saveFile(this, tr("Save the transcript"), QStringLiteral("transcript.") + format, *content,
             [this](const base::Result<QString>& path) {
                 Q_EMIT say(path ? tr("Saved as %1").arg(models::apart(*path)) : tr("The file could not be written."));
             });
}

void ProfileView::saveMyData()
{
    m_profiles.personalData(this, [this](const QByteArray& content) {
        saveFile(this, tr("Save my data"), QStringLiteral("my-data.ndjson"), content,
                 [this](const base::Result<QString>& path) {
                     Q_EMIT say(path ? tr("Saved as %1").arg(models::apart(*path))
                                     : tr("The file could not be written."));
                 });
    });
}

} // namespace profile
