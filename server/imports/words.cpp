// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/words.h"

namespace imports {

namespace {

QStringList split(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

Tongue english()
{
    return {"en", 68,
            split("%1 in practice|Getting started with %1|%1 and %2, step by step|Advanced %1|%1 for teams|"
                  "The %1 workshop|%1 from first principles|Mastering %2 with %1|A short course in %1|"
                  "%3: working with %1|Better %1 in thirty days|%1 under pressure|Field guide to %1|"
                  "%1 clinic: questions and answers"),
            split("You begin with a small case and grow it until it looks like the work on your own desk.|"
                  "Every unit ends with an exercise in %1 that is checked at once.|"
                  "Short films explain the idea, longer texts give the reasons behind it.|"
                  "We compare three ways to combine %1 and %2 and say when each of them fails.|"
                  "The examples come from colleagues in %3 who agreed to share their mistakes.|"
                  "Nothing is assumed beyond curiosity and an hour of quiet each week.|"
                  "A checklist for %1 goes with you when the course is over.|"
                  "Midway you meet a partner and review each other's draft.|"
                  "The last part turns to %2, measurement, and what to do when the numbers disagree.|"
                  "Those who know %1 already may skip ahead with a placement quiz.|"
                  "You will read two incident reports and rewrite one of them.|"
                  "Legal and ethical limits of %2 are discussed with cases from four countries.|"
                  "A glossary links each term of %3 to the place where it is first used.|"
                  "All material works without a connection, so a train ride is a fine classroom."),
            split("Explain %1 to a newcomer|Choose between %1 and %2 for a given task|Plan a first project in %3|"
                  "Recognise the five most common mistakes|Measure whether it helped")};
}

Tongue german()
{
    return {"de", 12,
            split("%1 in der Praxis|Einführung in %1|%1 und %2 Schritt für Schritt|%1 für Fortgeschrittene|"
                  "Werkstatt %1|%3: Grundlagen von %1|Sicher arbeiten mit %1"),
            split("Am Anfang steht ein kleiner Fall, der von Kapitel zu Kapitel wächst.|"
                  "Jede Einheit schließt mit einer Übung zu %1, die sofort ausgewertet wird.|"
                  "Wir vergleichen drei Wege, %1 und %2 zu verbinden, und nennen ihre Grenzen.|"
                  "Die Beispiele stammen aus dem Alltag von Kolleginnen und Kollegen im Bereich %3.|"
                  "Vorkenntnisse sind nicht nötig, eine ruhige Stunde in der Woche genügt.|"
                  "Eine Prüfliste zu %1 begleitet Sie über den Kurs hinaus.|"
                  "Zur Halbzeit besprechen Sie Ihren Entwurf mit einer Lernpartnerin oder einem Lernpartner.|"
                  "Zum Schluss geht es um %2, um Kennzahlen und um Fehler, aus denen andere gelernt haben.|"
                  "Rechtliche Fragen werden an Fällen aus vier Ländern erörtert."),
            split("%1 verständlich erklären|Zwischen %1 und %2 begründet wählen|Ein erstes Vorhaben in %3 planen")};
}

Tongue french()
{
    return {"fr", 7,
            split("%1 en pratique|Découvrir %1|%1 et %2, pas à pas|Maîtriser %1|Atelier %1|%3 : les bases de %1"),
            split("On commence par un cas simple, qui grandit à chaque étape.|"
                  "Chaque leçon se termine par un exercice sur %1, corrigé aussitôt.|"
                  "Nous comparons trois façons d'unir %1 et %2, avec leurs limites.|"
                  "Les exemples viennent de collègues du domaine %3.|"
                  "Aucune connaissance préalable n'est demandée, une heure calme par semaine suffit.|"
                  "À mi-parcours, vous relisez le travail d'un partenaire, et lui le vôtre.|"
                  "Une fiche sur %2 vous reste après le cours."),
            split("Expliquer %1 à un débutant|Choisir entre %1 et %2|Préparer un premier projet")};
}

Tongue spanish()
{
    return {"es", 6, split("%1 en la práctica|Primeros pasos con %1|%1 y %2 paso a paso|Taller de %1|%3: bases de %1"),
            split("Empezamos con un caso pequeño que crece en cada lección.|"
                  "Cada unidad termina con un ejercicio de %1 que se corrige al momento.|"
                  "Comparamos tres maneras de unir %1 y %2 y decimos cuándo falla cada una.|"
                  "Los ejemplos son de compañeras y compañeros del área de %3.|"
                  "No hacen falta conocimientos previos: basta una hora tranquila a la semana.|"
                  "A mitad del curso revisas el borrador de otra persona.|"
                  "Te llevas una lista de comprobación sobre %2."),
            split("Explicar %1 con palabras sencillas|Elegir entre %1 y %2|Planificar un primer proyecto")};
}

Tongue japanese()
{
    return {"ja", 7, split("%1入門|実践%1|%1と%2を一歩ずつ|チームのための%1コース|%1ワークショップ|%3：%1の基礎"),
            split("小さな事例から始め、章ごとに実際の仕事へ近づけていきます。|"
                  "各単元の終わりに%1の演習があり、すぐに結果が分かります。|"
                  "%1と%2を組み合わせる三つの方法を比べ、それぞれの限界を説明します。|"
                  "例は%3の現場で働く同僚の経験によるものです。|"
                  "予備知識は必要ありません。週に一時間の静かな時間があれば十分です。|"
                  "途中で学習仲間とお互いの下書きを読み合います。|"
                  "最後に%2の測定方法と、よくある失敗について学びます。|"
                  "教材はすべてオフラインでも利用できます。"),
            split("%1を初心者に説明できる|%1と%2を使い分けられる|最初の計画を立てられる")};
}

} // namespace

const QList<Subject>& subjects()
{
    static const QList<Subject> list{
        {"Cloud", {"Kubernetes", "Terraform", "observability", "cost control", "serverless", "networking"}},
        {"Data", {"SQL", "data modelling", "statistics", "visualisation", "pipelines", "data quality"}},
        {"Security",
         {"threat modelling", "incident response", "cryptography", "identity", "phishing defence", "auditing"}},
        {"Software", {"C++", "Python", "testing", "refactoring", "code review", "API design"}},
        {"Leadership", {"feedback", "delegation", "coaching", "hiring", "conflict resolution", "strategy"}},
        {"Communication",
         {"presenting", "technical writing", "negotiation", "storytelling", "listening", "facilitation"}},
        {"Finance", {"budgeting", "forecasting", "cost accounting", "risk analysis", "procurement", "reporting"}},
        {"Health and safety",
         {"first aid", "ergonomics", "fire safety", "hazard assessment", "lifting", "mental health"}},
        {"Law", {"data protection", "contract law", "compliance", "export control", "licensing", "labour law"}},
        {"Design", {"typography", "interaction design", "accessibility", "user research", "prototyping", "colour"}},
        {"Manufacturing", {"lean production", "maintenance", "quality control", "robotics", "metrology", "logistics"}},
        {"Languages", {"business English", "German", "Japanese", "French", "Spanish", "translation"}},
        {"Sustainability",
         {"life-cycle assessment", "energy audits", "circular design", "carbon accounting", "water use",
          "reporting duties"}},
        {"Artificial intelligence",
         {"machine learning", "prompt design", "evaluation", "computer vision", "speech", "model governance"}},
        {"Customer service",
         {"complaints", "onboarding", "support tickets", "telephone skills", "retention", "surveys"}},
        {"Project management", {"planning", "Scrum", "risk registers", "estimation", "stakeholders", "retrospectives"}},
    };
    return list;
}

const QList<Tongue>& tongues()
{
    static const QList<Tongue> list{english(), german(), french(), spanish(), japanese()};
    return list;
}

const QStringList& givenNames()
{
    static const QStringList list = split(
        "Amara|Jonas|Yuki|Priya|Mateo|Chidi|Sofia|Omar|Ingrid|Wei|Fatima|Luca|Nadia|Tomasz|Leilani|Kwame|Elif|Hiroshi|"
        "Zofia|Rahul|Camille|Dmitri|Aisha|Sven|Mei|Tariq|Noor|Pablo|Anneke|Bao|Ximena|Kofi|Mina|Oskar|Salma|Thandiwe|"
        "Viktor|Yara|Søren|Łucja|José|Zoë|Đorđe|Şirin");
    return list;
}

const QStringList& familyNames()
{
    static const QStringList list = split(
        "Okafor|Lindqvist|Tanaka|Sharma|Fernández|Nwosu|Rossi|Haddad|Bergström|Zhang|Al-Amin|Conti|Petrova|Kowalski|"
        "Kealoha|Mensah|Yılmaz|Watanabe|Nowak|Iyer|Dubois|Volkov|Diallo|Eriksen|Lin|Rahman|Hussein|Castillo|de Vries|"
        "Nguyen|Torres|Boateng|Park|Lehmann|Aziz|Dlamini|Horvat|Mansour|Ångström|Müller|O'Neill|García-Paz|Çelik|Sato");
    return list;
}

const QStringList& departments()
{
    static const QStringList list = split("Engineering|Operations|Finance|People|Sales|Research|Legal|Customer "
                                          "Care|Production|Logistics|Marketing|Quality");
    return list;
}

const QStringList& jobTitles()
{
    static const QStringList list = split("Analyst|Engineer|Specialist|Coordinator|Technician|Consultant|Planner|"
                                          "Designer|Developer|Assistant|Controller|Clerk");
    return list;
}

} // namespace imports
