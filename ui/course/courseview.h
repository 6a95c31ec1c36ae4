// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/catalogservice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace base {
struct Error;
}
namespace services {
class CommunityService;
class DownloadService;
class LearningService;
class VoiceService;
} // namespace services
namespace widgets {
class Button;
class Card;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace course {

class VoicesPanel;

// Everything about one course, with the one thing to do next: register, request, go on. What was done shows at once and
// is marked as waiting until the server has it.
class CourseView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CourseView)

public:
    // 'downloads' may be null: nothing can be fetched then.
    CourseView(services::CatalogService& catalog, services::LearningService& learning,
               services::DownloadService* downloads, QWidget* parent = nullptr);

    // Without it nothing is shown of what communities say. Outlives the view.
    void setCommunities(services::CommunityService* communities);
    // Saving, recommending, rating; may stay unset.
    void setVoices(services::VoiceService* voices);
    bool closeTopmost() override;

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    // Of its actions: they change under the pointer with each that is done.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readPackage();
    void showGone();
    void addHead(const services::CoursePage& page);
    void addActions(const services::CoursePage& page, QVBoxLayout* column);
    widgets::Button* makeFetch(const services::CoursePage& page);
    widgets::Button* primaryFor(const services::CoursePage& page);
    widgets::Button* makeSeeRequest(const services::CoursePage& page, widgets::Button::Kind kind);
    void addStanding(const services::CoursePage& page, QVBoxLayout* column);
    void addLooks(const services::CoursePage& page, QLayout* line);
    void addWithdraw(const services::CoursePage& page, QLayout* line);
    void addText(const services::CoursePage& page, QVBoxLayout* column);
    void addPrerequisites(const services::CoursePage& page, QVBoxLayout* column);
    void addPathways(const services::CoursePage& page, QVBoxLayout* column);
    QWidget* makeFacts(const services::CoursePage& page);
    void addVoices(const services::CoursePage& page, QVBoxLayout* column);
    void addColleagues(const services::CoursePage& page, QVBoxLayout* column);
    void registerNow();
    void withdrawNow(const QString& title);
    void showRefusal(const QString& commandId, const base::Error& error);
    void fitColumns();

    services::CatalogService& m_catalog;
    services::LearningService& m_learning;
    services::DownloadService* m_downloads;
    services::CommunityService* m_communities = nullptr;
    QString m_id;
    QString m_lastCommand;
    bool m_hasPackage = false;
    bool m_canPlay = false; // the package is on this computer
    bool m_canFetch = false;
    bool m_forbidden = false; // by this computer's policy
    bool m_isNew = false;     // it is one that the person has not completed the course with
    QString m_refusal;        // why the last thing was not possible
    widgets::ScrollColumn* m_scroll;
    QBoxLayout* m_columns = nullptr;
    widgets::Button* m_primary = nullptr;
    services::VoiceService* m_voices = nullptr;
    QPointer<VoicesPanel> m_voicesPanel; // kept over a refresh: somebody may be writing
};

} // namespace course
