// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

#include <array>
#include <cmath>
#include <optional>

namespace widgets {

namespace {

constexpr std::size_t kTypeCount = std::size_t(Type::Display) + 1;
constexpr std::size_t kWeightCount = std::size_t(Weight::Strong) + 1;

struct Look
{
    ThemeSettings settings;
    Scheme scheme = Scheme::Light;
    QString systemFamily;
    std::optional<bool> typefaceInstalled;
    // Copies of one QFont share the engine that was found for it.
    std::array<std::array<std::optional<QFont>, kWeightCount>, kTypeCount> fonts;
    bool installed = false;
};

Look& look()
{
    static Look instance;
    return instance;
}

// Qt 6.4 does not say which scheme the system has; the palette that the platform gives does.
Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        return Scheme::Dark;
#endif
    QApplication::setPalette(QPalette());
    const QPalette given = QApplication::palette();
    const bool dark = given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

Scheme resolved(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return systemScheme();
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::HighContrast:
        return Scheme::HighContrast;
    }
    return Scheme::Light;
}

QColor blend(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QPalette makePalette()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role from) { palette.setColor(to, colour(from)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextMuted);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Danger);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::OnSelection);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Toast);
    set(QPalette::ToolTipText, Role::OnToast);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Hairline);
    const QColor faded = blend(colour(Role::TextMuted), colour(Role::Surface), 0.62);
    for (const auto to : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, to, faded);
    return palette;
}

int pixels(Type type)
{
    static constexpr int kPixels[] = {tokens::kTypeSmall, tokens::kTypeBody, tokens::kTypeLead, tokens::kTypeTitle,
                                      tokens::kTypeDisplay};
    return kPixels[int(type)];
}

QStringList families()
{
    const Look& l = look();
    const QString typeface = QString::fromLatin1(kTypeface);
    const QString system = l.systemFamily.isEmpty() ? QFont().family() : l.systemFamily;
    if (!l.typefaceInstalled)
        return {typeface, system};
    return {*l.typefaceInstalled ? typeface : system};
}

QFont makeFont(Type type, Weight weight)
{
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(scaled(pixels(type)));
    static constexpr QFont::Weight kWeights[] = {QFont::Normal, QFont::Medium, QFont::DemiBold};
    result.setWeight(kWeights[int(weight)]);
    if (type == Type::Display)
        result.setLetterSpacing(QFont::PercentageSpacing, 98);
    return result;
}

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

} // namespace

void applyTheme(const ThemeSettings& settings)
{
    Look& l = look();
    if (!l.installed) {
        l.systemFamily = QApplication::font().family();
        QApplication::setStyle(new Style);
        l.installed = true;
    }
    l.settings = settings;
    l.settings.textPercent = qBound(100, settings.textPercent, 200);
    l.scheme = resolved(settings.scheme);
    l.fonts = {};
    QApplication::setPalette(makePalette());
    QApplication::setFont(font(Type::Body));
    // Widgets with a font of their own are not told about the application's; a change of style reaches them all.
    QEvent event(QEvent::StyleChange);
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all)
        QApplication::sendEvent(widget, &event);
}

void setTypefaceInstalled(bool installed)
{
    look().typefaceInstalled = installed;
}

const ThemeSettings& themeSettings()
{
    return look().settings;
}

Scheme scheme()
{
    return look().scheme;
}

QColor colour(Role role)
{
    return QColor::fromRgb(tokens::kColours[int(look().scheme)][int(role)]);
}

QFont font(Type type, Weight weight)
{
    std::optional<QFont>& known = look().fonts[std::size_t(type)][std::size_t(weight)];
    if (!known)
        known = makeFont(type, weight);
    return *known;
}

int scaled(int px)
{
    return int(std::lround(px * look().settings.textPercent / 100.0));
}

int motionMs(Motion motion)
{
    if (look().settings.reducedMotion)
        return 0;
    return motion == Motion::Fast ? tokens::kDurationFast : tokens::kDurationCalm;
}

bool focusVisible(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocus(QPainter& painter, const QRectF& rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Role::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintPanel(QPainter& painter, const QRectF& rect, Role fill, qreal radius)
{
    // What is chosen has a ground of nearly black on black there: its edge tells.
    if (fill == Role::AccentSoft && scheme() == Scheme::HighContrast)
        return paintPanel(painter, rect, fill, Role::Accent, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(fill));
    const qreal r = qMin(radius, qMin(rect.width(), rect.height()) / 2);
    painter.drawRoundedRect(rect, r, r);
    painter.restore();
}

void paintPanel(QPainter& painter, const QRectF& rect, Role fill, Role line, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(line), 1));
    painter.setBrush(colour(fill));
    const qreal r = qMin(radius, qMin(rect.width(), rect.height()) / 2);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), r, r);
    painter.restore();
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

} // namespace widgets
