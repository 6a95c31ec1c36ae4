// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namespicker.h"

#include "app/base/isolate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace widgets {

namespace {

// Commas of all the scripts in which the program speaks, and semicolons.
const QRegularExpression& commas()
{
    static const QRegularExpression kCommas(QStringLiteral("[,;،؛、，；]"));
    return kCommas;
}

const auto kBetween = QStringLiteral(", ");

} // namespace

NamesPicker::NamesPicker(const QString& placeholder, const QString& hits, const QString& name, Source source,
                         QWidget* parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips)),
      m_field(new SearchField(placeholder)),
      m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(2));
    m_flow->setContentsMargins(QMargins());
    column->addWidget(m_chips);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(name);
    m_field->setAccessibleName(placeholder);
    setFocusProxy(m_field);
    m_list->setObjectName(name + QStringLiteral("-list"));
    m_list->setAccessibleName(hits);
    m_list->setFixedHeight(scaled(132));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_field, &QLineEdit::textEdited, this, &NamesPicker::type);
    connect(m_field, &SearchField::moveToResults, this, [this] {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::TabFocusReason);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &NamesPicker::enter);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    showChips();
}

void NamesPicker::setChosen(const QStringList& ids)
{
    m_chosen.clear();
    QStringList left;
    for (const QString& id : ids) {
        // Or a name in its place, as it was taken before names were read.
        const QString known = m_source.read && m_source.name(id).isEmpty() ? m_source.read(id) : id;
        if (known.isEmpty())
            left.append(id);
        else
            m_chosen.append(known);
    }
    m_chosen.removeDuplicates();
    m_field->setText(left.join(kBetween));
    showChips();
}

QStringList NamesPicker::takeTyped()
{
    const QStringList left = take(m_field->text());
    if (m_source.read && !m_field->text().isEmpty())
        m_field->setText(left.join(kBetween));
    return left;
}

QStringList NamesPicker::unread() const
{
    QStringList left;
    for (const QString& piece : m_field->text().split(commas())) {
        if (const QString words = piece.simplified();
            !words.isEmpty() && (!m_source.read || m_source.read(words).isEmpty()))
            left.append(words);
    }
    return left;
}

QStringList NamesPicker::take(const QString& list)
{
    QStringList left;
    for (const QString& piece : list.split(commas())) {
        const QString words = piece.simplified();
        const QString id = m_source.read && !words.isEmpty() ? m_source.read(words) : QString();
        if (!id.isEmpty())
            add(id);
        else if (!words.isEmpty())
            left.append(words);
    }
    return left;
}

// What stands before a comma is written in full; behind the last one somebody is still typing.
void NamesPicker::type(const QString& words)
{
    const qsizetype last = m_source.read ? words.lastIndexOf(commas()) : -1;
    if (last >= 0) {
        QStringList left = take(words.left(last));
        const QString rest = words.mid(last + 1);
        const bool known = left.isEmpty();
        m_field->setText(known ? rest.trimmed() : left.join(kBetween) + QLatin1Char(',') + rest);
        if (!known)
            Q_EMIT unknown();
    }
    Q_EMIT changed();
    search(words.mid(last + 1));
}

void NamesPicker::enter()
{
    if (takeTyped().isEmpty()) {
        search({});
    } else if (m_list->count() > 0 && !m_guessing) {
        choose(0);
    } else {
        listNear();
        Q_EMIT unknown();
    }
}

void NamesPicker::listNear()
{
    if (m_list->count() > 0 || !m_source.near)
        return;
    list(m_source.near(m_field->text().simplified()));
    m_guessing = true;
}

void NamesPicker::search(const QString& words)
{
    m_guessing = false;
    list(words.trimmed().isEmpty() ? QList<Hit>() : m_source.find(words));
}

void NamesPicker::list(const QList<Hit>& hits)
{
    m_list->clear();
    for (const Hit& hit : hits) {
        if (m_chosen.contains(hit.first))
            continue;
        auto* item = new QListWidgetItem(hit.second, m_list);
        item->setData(Qt::UserRole, hit.first);
    }
    m_list->setVisible(m_list->count() > 0);
}

void NamesPicker::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    m_field->setText(m_field->text().left(m_field->text().lastIndexOf(commas()) + 1));
    add(item->data(Qt::UserRole).toString());
    m_list->clear();
    m_list->hide();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NamesPicker::add(const QString& id)
{
    if (!m_chosen.contains(id))
        m_chosen.append(id);
    showChips();
    Q_EMIT changed();
}

void NamesPicker::showChips()
{
    clearLayout(m_flow);
    for (const QString& id : std::as_const(m_chosen)) {
        const QString name = m_source.name(id);
        auto* chip = new Chip(name, Chip::Kind::Removable);
        chip->setAccessibleName(tr("Remove %1").arg(base::apart(name, isRightToLeft())));
        connect(chip, &QPushButton::clicked, this, [this, id] {
            m_chosen.removeAll(id);
            showChips();
            m_field->setFocus(Qt::OtherFocusReason); // not out of the field with the chip
            Q_EMIT changed();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_chosen.isEmpty());
}

} // namespace widgets
