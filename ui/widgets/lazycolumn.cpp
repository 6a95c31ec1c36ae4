// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lazycolumn.h"

#include "ui/widgets/taborder.h"
#include "ui/widgets/textpaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kCardsInATurn = 2;
constexpr int kScreensKept = 4;
constexpr int kGuessedChrome = 104; // of a card, around its words
constexpr int kUnknownWidth = 400;
constexpr qsizetype kSaid = 160; // characters, by a screen reader

int heightOf(const QWidget* card, int width)
{
    return card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
}

// Over a card, as a frame is below it.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (focusVisible(parentWidget()))
            paintFocus(painter, rect());
    }
};

} // namespace

class LazyColumn::Frame final : public QWidget
{
public:
    Frame(LazyColumn* column, LazyItem entry) : QWidget(column), item(std::move(entry)), m_column(column)
    {
        setFocusPolicy(Qt::TabFocus);
        describe();
    }

    void describe()
    {
        setAccessibleName(item.name);
        setAccessibleDescription(item.text.left(kSaid));
    }
    [[nodiscard]] bool stays() const { return card && (hasFocusInside() || card->property("asking").toBool()); }
    [[nodiscard]] bool hasFocusInside() const { return isAncestorOf(window()->focusWidget()); }
    void setCard(QWidget* made)
    {
        if (card) {
            card->hide();
            card->deleteLater();
        }
        card = made;
        if (!card)
            return;
        card->setParent(this);
        card->setGeometry(rect());
        card->show();
        chainCard();
        if (m_ring)
            m_ring->raise();
    }
    // Tab leads from here through the card; the last of it.
    QWidget* chainCard() { return card ? chainTab(this, card) : this; }

    LazyItem item;
    QWidget* card = nullptr;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            m_column->measure(this);
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        if (card)
            return;
        QPainter painter(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Role::Surface, Role::Hairline);
        const QRect inside = rect().adjusted(grid(4), grid(4), -grid(4), -grid(3));
        TextStyle style{widgets::font(Type::Body), Role::TextMuted, 0, rtl, false, {}};
        style.maxLines = std::max(1, inside.height() / lineHeight(style.font));
        paintText(painter, inside, item.text.left(kSaid * style.maxLines), style);
    }
    void resizeEvent(QResizeEvent*) override
    {
        if (card)
            card->setGeometry(rect());
        if (m_ring)
            m_ring->setGeometry(rect());
    }
    void focusInEvent(QFocusEvent* event) override
    {
        m_ring = new FocusRing(this);
        m_ring->setGeometry(rect());
        m_ring->show();
        QWidget::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        delete m_ring;
        m_ring = nullptr;
        QWidget::focusOutEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (by == 0 || !hasFocus())
            QWidget::keyPressEvent(event);
        else
            m_column->step(this, by);
    }

private:
    LazyColumn* m_column;
    QWidget* m_ring = nullptr;
};

LazyColumn::LazyColumn(Make make, QWidget* parent) : QWidget(parent), m_make(std::move(make))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] { fill(true); });
}

LazyColumn::~LazyColumn() = default;

void LazyColumn::setItems(const QList<LazyItem>& items)
{
    QHash<QString, Frame*> before;
    for (Frame* frame : std::as_const(m_frames))
        before.insert(frame->item.id, frame);
    QList<Frame*> frames;
    for (const LazyItem& item : items) {
        Frame* frame = before.take(item.id);
        if (frame) {
            renew(frame, item);
        } else {
            frame = new Frame(this, item);
            frame->resize(width(), guess(item, width()));
            frame->show();
        }
        frames.append(frame);
    }
    for (Frame* gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
    m_frames = frames;
    m_whole = true;
    arrange();
    updateGeometry();
}

void LazyColumn::renew(Frame* frame, const LazyItem& item)
{
    const bool same = frame->item.state == item.state;
    if (!same && frame->card && frame->card->property("asking").toBool())
        return; // what is being written there comes first
    frame->item = item;
    frame->describe();
    if (same || !frame->card)
        return;
    const bool focused = frame->hasFocusInside();
    const QString name = focused ? window()->focusWidget()->objectName() : QString();
    makeCard(frame);
    if (!focused)
        return;
    QWidget* again = name.isEmpty() ? nullptr : frame->card->findChild<QWidget*>(name);
    (again ? again : frame)->setFocus(Qt::OtherFocusReason);
}

void LazyColumn::makeCard(Frame* frame)
{
    frame->setCard(m_make(frame->item.id));
    measure(frame);
}

void LazyColumn::measure(Frame* frame)
{
    if (!frame->card)
        return;
    const int tall = heightOf(frame->card, width());
    if (tall == frame->height())
        return;
    frame->resize(width(), tall);
    arrange();
    updateGeometry();
}

void LazyColumn::measureAll()
{
    for (Frame* frame : std::as_const(m_frames)) {
        if (!frame->card)
            frame->resize(width(), guess(frame->item, width()));
        else
            frame->resize(width(), heightOf(frame->card, width()));
    }
    arrange();
    updateGeometry();
}

void LazyColumn::arrange()
{
    int y = 0;
    for (Frame* frame : std::as_const(m_frames)) {
        frame->setGeometry(0, y, width(), frame->height());
        y += frame->height() + grid(4);
    }
}

qsizetype LazyColumn::firstBelow(int y) const
{
    const auto found =
        std::ranges::partition_point(m_frames, [&](const Frame* frame) { return frame->geometry().bottom() < y; });
    return found - m_frames.begin();
}

void LazyColumn::look()
{
    fill(false);
}

// What is in sight; with 'ahead' a screen more in both directions.
void LazyColumn::fill(bool ahead)
{
    const QRect sight = visibleRegion().boundingRect();
    if (m_filling || m_frames.isEmpty() || sight.isEmpty())
        return;
    m_filling = true;
    Frame* const anchor = m_frames.value(std::min(firstBelow(sight.top()), m_frames.size() - 1));
    const int before = anchor->y();
    int most = kCardsInATurn;
    bool left = false;
    for (const int margin : {0, sight.height()}) {
        for (qsizetype i = firstBelow(sight.top() - margin); i < m_frames.size(); ++i) {
            Frame* frame = m_frames.at(i);
            const int moved = anchor->y() - before;
            if (frame->y() > sight.bottom() + margin + moved)
                break;
            if (frame->card)
                continue;
            left = left || most == 0 || (margin > 0 && !ahead);
            if (left && !(margin == 0 && m_whole))
                break;
            makeCard(frame);
            most = std::max(0, most - 1);
        }
    }
    m_whole = false;
    letGo(sight.top(), sight.bottom());
    if (left)
        m_more.start();
    // What that brings into sight waits for its turn.
    if (const int moved = anchor->y() - before; moved != 0)
        Q_EMIT shifted(moved);
    m_filling = false;
}

void LazyColumn::letGo(int top, int bottom)
{
    const int far = kScreensKept * (bottom - top);
    for (Frame* frame : std::as_const(m_frames)) {
        const bool away = frame->y() > bottom + far || frame->geometry().bottom() < top - far;
        if (away && frame->card && !frame->stays())
            frame->setCard(nullptr);
    }
}

void LazyColumn::goesOnIn(LazyColumn* next)
{
    m_below = next;
    next->m_above = this;
}

void LazyColumn::step(Frame* from, int by)
{
    const LazyColumn* beside = by > 0 ? m_below : m_above;
    Frame* next = m_frames.value(m_frames.indexOf(from) + by);
    if (!next && beside && beside->isVisible() && !beside->m_frames.isEmpty())
        next = by > 0 ? beside->m_frames.first() : beside->m_frames.last();
    if (!next)
        return;
    next->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(next, 0, grid(4));
            return;
        }
    }
}

QWidget* LazyColumn::chain(QWidget* after)
{
    for (Frame* frame : std::as_const(m_frames)) {
        if (after)
            setTabOrder(after, frame);
        after = frame->chainCard();
    }
    return after;
}

void LazyColumn::focusEntry(const QString& id)
{
    for (Frame* frame : std::as_const(m_frames)) {
        if (frame->item.id == id)
            frame->setFocus(Qt::OtherFocusReason);
    }
}

int LazyColumn::topOf(const QString& id) const
{
    const auto found = std::ranges::find_if(m_frames, [&](const Frame* frame) { return frame->item.id == id; });
    return found == m_frames.end() ? -1 : (*found)->y();
}

std::pair<QString, int> LazyColumn::entryAt(int y) const
{
    const Frame* frame = m_frames.value(firstBelow(y));
    return frame ? std::pair(frame->item.id, y - frame->y()) : std::pair(QString(), 0);
}

int LazyColumn::cards() const
{
    return int(std::ranges::count_if(m_frames, [](const Frame* frame) { return frame->card != nullptr; }));
}

QList<QWidget*> LazyColumn::entries() const
{
    return {m_frames.begin(), m_frames.end()};
}

int LazyColumn::guess(const LazyItem& item, int width) const
{
    const QFontMetrics metrics(widgets::font(Type::Body));
    const int inside = width > 4 * grid(4) ? width - 2 * grid(4) : scaled(kUnknownWidth);
    const int letters = std::max(1, inside / std::max(1, metrics.averageCharWidth()));
    qsizetype lines = 0;
    for (const QStringView line : QStringView(item.text).tokenize(QLatin1Char('\n')))
        lines += 1 + line.size() / letters;
    return int(lines) * metrics.lineSpacing() + scaled(kGuessedChrome);
}

int LazyColumn::heightForWidth(int width) const
{
    int tall = m_frames.isEmpty() ? 0 : -grid(4);
    for (const Frame* frame : m_frames) {
        const bool known = width == this->width();
        tall += grid(4) + (known         ? frame->height()
                           : frame->card ? heightOf(frame->card, width)
                                         : guess(frame->item, width));
    }
    return tall;
}

QSize LazyColumn::sizeHint() const
{
    const int wide = width() > 0 ? width() : scaled(400);
    return {wide, heightForWidth(wide)};
}

QSize LazyColumn::minimumSizeHint() const
{
    return {scaled(80), 0};
}

void LazyColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        measureAll();
    look();
}

void LazyColumn::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

void LazyColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measureAll();
}

} // namespace widgets
