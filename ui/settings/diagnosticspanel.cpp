// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnosticspanel.h"

#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace settings {

using widgets::Button;
using widgets::grid;

namespace {

constexpr qint64 kLogBytes = 64 * 1024;

QString section(const char* name, const QString& text)
{
    return QStringLiteral("\n== %1 ==\n%2").arg(QLatin1StringView(name), text);
}

} // namespace

DiagnosticsPanel::DiagnosticsPanel(QWidget* parent) : QWidget(parent), m_text(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(new widgets::TextLabel(tr("This is all that would be told. Read it before you give it away."),
                                             widgets::Type::Body));
    m_text->setObjectName(QStringLiteral("diagnostics"));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(grid(60));
    column->addWidget(m_text);
    auto* row = new QWidget;
    auto* flow = new widgets::FlowLayout(row, grid(2));
    auto* save = new Button(tr("Save as a file…"), Button::Kind::Primary);
    save->setObjectName(QStringLiteral("saveDiagnostics"));
    auto* copy = new Button(tr("Copy"), Button::Kind::Secondary);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    auto* close = new Button(tr("Close"), Button::Kind::Quiet);
    flow->addWidget(save);
    flow->addWidget(copy);
    flow->addWidget(close);
    column->addWidget(row);
    connect(save, &QPushButton::clicked, this, &DiagnosticsPanel::save);
    connect(copy, &QPushButton::clicked, this, &DiagnosticsPanel::copy);
    connect(close, &QPushButton::clicked, this, &DiagnosticsPanel::leave);
}

void DiagnosticsPanel::leave()
{
    hide();
    Q_EMIT closed();
}

void DiagnosticsPanel::show(const Installation& installation, const services::SyncService* sync,
                            const domain::ManagedPolicy& policy)
{
    const QString known = diagnosticsText(installation, sync, policy);
    const QString log = logForOthers(installation.logFile, kLogBytes);
    const auto fill = [this, known, log](const QString& store) {
        m_text->setPlainText(known + (store.isEmpty() ? QString() : section("cache", store)) +
                             (log.isEmpty() ? QString() : section("log", log)));
    };
    fill({});
    if (installation.checkStore)
        installation.checkStore(
            this, [fill](const QStringList& lines) { fill(lines.join(QLatin1Char('\n')) + QLatin1Char('\n')); });
    QWidget::show();
    m_text->setFocus(Qt::OtherFocusReason);
    widgets::reveal(this);
}

void DiagnosticsPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT say(tr("Copied. Paste it where you report the problem."));
}

void DiagnosticsPanel::save()
{
    widgets::saveFile(this, tr("Save the diagnostics"), QStringLiteral("lxcp-diagnostics.txt"),
                      m_text->toPlainText().toUtf8(), [this](const base::Result<QString>& saved) {
                          if (saved)
                              Q_EMIT say(tr("Saved: %1").arg(models::apart(*saved)));
                          else if (saved.error().kind != base::Error::Kind::Cancelled)
                              Q_EMIT say(tr("It could not be saved there. Choose another folder."));
                      });
}

} // namespace settings
