<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>«%1» con %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>algo en su calendario (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>A esa hora ya tiene algo: %1</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>course</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>buscado en vano</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n lo guardó para después</numerusform>
            <numerusform>%n lo guardaron para después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n lo buscó</numerusform>
            <numerusform>%n lo buscaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>por regla</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>revocada: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>Primera solicitud, por mes</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Curso completado</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>Itinerario completado</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>Competencia que otros han visto</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>Sesiones de mentoría</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>Respuestas aceptadas en comunidades</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>Alguien la concede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>válida durante %n mes</numerusform>
            <numerusform>válida durante %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>mes; altura: personas</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>la administración</translation>
    </message>
    <message>
        <source>from earlier records</source>
        <translation>de registros anteriores</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>I earned “%1” from %2.</source>
        <translation>He obtenido «%1» de %2.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Equipo de %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>Itinerario: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>Cada persona ve sus propios puntos; no se clasifica a nadie.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>Todos se clasifican.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>No hay puntos.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>Resultados en cursos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>media de los mejores resultados, en porcentaje; altura: personas</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>nivel de 0 a 5; altura: personas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>Usted: %1. La mitad del grupo (%n persona) tiene %2 o menos. </numerusform>
            <numerusform>Usted: %1. La mitad de las %n personas tiene %2 o menos. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>El %1&#xa0;% de los demás tiene menos que usted; el %2&#xa0;%, lo mismo.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>Comunidad: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>Quien participa se clasifica, entre quienes participan.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>aún sin nivel</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>Usted: %1. La %n persona aún no tiene nivel. </numerusform>
            <numerusform>Usted: %1. La mitad de las %n personas aún no tiene nivel. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>Cómo van</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>Nadie muestra ninguna.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>«–»: la persona no muestra ningún nivel. No tiene ninguno o se lo reserva.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>Competencias, en la medida en que cada uno las muestra a su responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>no se muestra ningún nivel</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competencias frente a lo que exigen los puestos</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>Competencias y lo que piden los puestos, %1 a %2 de %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4 es nivel 3 donde se pide 4. Verde: alcanzado; amarillo: falta un nivel; rojo: más lejos; azul: no se pide.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>sin cursos ni competencias que ver</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Otras cuentas en este equipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>Cada cuenta guarda sus propios datos; nadie ve los de otra.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Dónde guardar las insignias</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n insignia guardada en %1</numerusform>
            <numerusform>%n insignias guardadas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n insignia no se pudo escribir.</numerusform>
            <numerusform>%n insignias no se pudieron escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>Sin sesión iniciada en este momento: la sesión ha terminado.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>Escriba una dirección como learn.example.org o su correo electrónico de trabajo.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>Otros podrían leer lo que se envía a una dirección que empieza por http. Use https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>Volver a abrir el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>Copiada. Ábrala en cualquier navegador de este equipo.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>Borrar lo guardado…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>Borrar lo guardado de %1</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>Lo que se guardaba de %1 se ha borrado.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>No se puede acceder a %1. Compruebe la dirección y su conexión y vuelva a intentarlo. Lo que hay en este equipo sigue igual.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 no respondió a tiempo o no se terminó en el navegador. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>No se inició la sesión: la página de inicio de sesión lo rechazó o se cerró. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>No hay ningún servidor LXCP en %1. Compruebe la dirección o pídasela a su administrador.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>Este equipo no pudo guardar la cuenta nueva. Compruebe que el disco no esté lleno y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>Ha detenido el inicio de sesión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>Vuelva a intentarlo o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 respondió con una página web. O bien esta red quiere que primero inicie sesión en ella, o la dirección no es la de un servidor LXCP.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 ha respondido, pero no se puede acceder al servicio de inicio de sesión de su organización. Compruebe su conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 ha respondido, pero donde debería iniciar sesión responde otra cosa. Vuelva a intentarlo; si sigue igual, avise a su administrador.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>Ha iniciado sesión en su organización, pero %1 no lo acepta. Vuelva a intentarlo; si sigue igual, pregunte a su administrador: el registro del servidor dice por qué.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>El motivo: el inicio de sesión era para otro servicio (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>El motivo: el inicio de sesión se hizo en un servicio distinto del que espera (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>El motivo: no conoce la clave del servicio de inicio de sesión (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>El motivo: según su reloj, el inicio de sesión ha terminado o no ha empezado (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>El servicio de inicio de sesión de su organización dice: «%1»</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>El proxy de su red, %1, pide un nombre y una contraseña antes de dejarle pasar a %2.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>El proxy de su red, %1, rechaza el acceso a %2. Pregunte a su administrador.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Sincronizar antes</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>Cerrar sesión y conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Cerrar sesión y borrar…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>Borrar y cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n cambio aún no ha llegado al servidor. Se queda en este equipo y se envía cuando vuelva a iniciar sesión aquí, salvo que lo borre.</numerusform>
            <numerusform>%n cambios aún no han llegado al servidor. Se quedan en este equipo y se envían cuando vuelva a iniciar sesión aquí, salvo que los borre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>Todo lo que hizo ha llegado. Lo que hay en este equipo puede quedarse para la próxima vez o borrarse.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>No se puede acceder al servidor en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>Al borrar se pierde definitivamente %n cambio, junto con todo lo que se ha descargado.</numerusform>
            <numerusform>Al borrar se pierden definitivamente %n cambios, junto con todo lo que se ha descargado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>Todo lo descargado se elimina de este equipo. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>Guardar primero las insignias…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n insignia de otro lugar está solo en este equipo y también se pierde.</numerusform>
            <numerusform>%n insignias de otro lugar están solo en este equipo y también se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n nota privada está solo en este equipo y también se pierde.</numerusform>
            <numerusform>%n notas privadas están solo en este equipo y también se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n texto que ha empezado está solo en este equipo y también se pierde.</numerusform>
            <numerusform>%n textos que ha empezado están solo en este equipo y también se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n entrada de LXCP queda en su propio calendario. Para retirarla, desconéctelo antes en los ajustes.</numerusform>
            <numerusform>%n entradas de LXCP quedan en su propio calendario. Para retirarlas, desconéctelo antes en los ajustes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account::WelcomeView</name>
    <message>
        <source>LXCP Desktop</source>
        <translation>LXCP Desktop</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>Cursos, itinerarios y solicitudes de su organización, con o sin red.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>Dirección del servidor o correo de trabajo</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Siga en su navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>Lo que se ha descargado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>Se abre su navegador e inicia sesión allí, como en todas partes. Este programa nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>El servidor de su organización se busca en %1. Después se abre su navegador e inicia sesión allí; este programa nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 indica quién gestiona su inicio de sesión. Después se abre su navegador e inicia sesión allí; este programa nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>Inicie sesión en %1. Esta ventana sigue por sí sola cuando termine.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>Se está descargando el catálogo. Ya puede empezar; el resto llega mientras tanto y continúa después de una pausa.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>Todo está aquí. A partir de ahora puede trabajar sin red.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 de %2 elementos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n elemento hasta ahora</numerusform>
            <numerusform>%n elementos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>Lo descargado se conserva y el resto se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Su organización ha fijado esta dirección. Se abre su navegador e inicia sesión allí; este programa nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>Ha iniciado sesión. Se pide al llavero de este equipo que lo recuerde para la próxima vez; quizá pregunte su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Su nombre para el proxy</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Su contraseña para el proxy</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Caduca el certificado: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
</context>
<context>
    <name>badges::Page</name>
    <message>
        <source>No badge here</source>
        <translation>Aquí no hay ninguna insignia</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>No hay ninguna insignia en esta dirección, o la persona no la muestra.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>La insignia</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>Se emitió a una persona cuya dirección de correo solo figura como hash: quien se la muestra puede demostrar que es suya diciéndole la dirección.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitida por</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocada el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Se obtiene por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>La insignia como Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>La insignia como token firmado (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Concedida por %n sesión de mentoría.</numerusform>
            <numerusform>Concedida por %n sesiones de mentoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Concedida por %n respuesta que otras personas aceptaron.</numerusform>
            <numerusform>Concedida por %n respuestas que otras personas aceptaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>Concedida por %1 a personas elegidas por la organización.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>Concedida por completar el curso «%1».</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>Concedida por completar el itinerario «%1».</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>Concedida por la competencia «%1» en el nivel %2 de 5, según lo han visto otras personas.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>Solicitarlo</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>Buscar por título, competencia o palabra de la descripción</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como tarjetas</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>Ningún curso cumple estos filtros. Quite alguno o solicite el curso.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>Ningún curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more courses</source>
        <translation>
            <numerusform>%Ln curso o más</numerusform>
            <numerusform>%Ln cursos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>mostrados para «%1»</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>Del campo a los resultados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>Vaciar el campo, cerrar los filtros</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>Decir solo a Formación y desarrollo que lo ha buscado</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>Anotado. Ven cuántas personas lo buscaron, no quiénes.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Guardados para después</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>No se ha encontrado nada para «%1». Solicítelo: decidirá su responsable o formación y desarrollo.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>No se encontró nada de «%1» con estos filtros. Sin ellos hay %Ln curso.</numerusform>
            <numerusform>No se encontró nada de «%1» con estos filtros. Sin ellos hay %Ln cursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>No se encontró nada de «%1» con estos filtros.</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>previa solicitud</translation>
    </message>
</context>
<context>
    <name>catalog::FacetPanel</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Guardados para después</translation>
    </message>
</context>
<context>
    <name>catalog::FacetRow</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeForm</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que había escrito está aquí de nuevo.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>Grupos que coinciden</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>De un equipo: el nombre del responsable.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>cada persona por su cuenta</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>entre todos</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Quién lo logra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>Ese día también cuenta.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nombre de un curso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cursos que coinciden</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>Qué cursos cuentan</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>Ninguno elegido: cuenta cualquier curso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Nuevo reto</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>Cambiar el reto</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>Fijar el reto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un departamento</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>un equipo</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>quien sigue un itinerario</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>una comunidad</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mi equipo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>No se ha fijado nada. Lo escrito se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>Un día a partir de hoy, como mucho dentro de un año.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Buscar un curso</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Mis insignias</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Seguir aprendiendo</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>Este reto ya no está: se terminó o es para otros.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>Mi situación</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>Lo cuenta el servidor, tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Lo que haga sin conexión cuenta para el día en que lo hizo, se envíe cuando se envíe.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Cursos que cuentan</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>Algo que un grupo se propone hacer hasta un día, cada cual por su cuenta o todos juntos.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Nuevo reto…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>Buscar comunidades y lo que se dice en ellas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crear una comunidad</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Buscar comunidades</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Por descubrir</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>Aún no hay ninguna comunidad. Cree una para lo que le gustaría aprender con otros.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>No se ha encontrado nada para «%1». ¿Crear una comunidad sobre ello?</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Ha pedido entrar</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Tiene una invitación</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>Del campo a las comunidades</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>Abrir la comunidad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>Cualquiera puede entrar; si no, admiten los moderadores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Lo que quieren en común</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>Un objetivo por línea.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>Una dirección por línea y después su título.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>Cambiar la comunidad</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crear una comunidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>Un nombre, por favor.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>Cada línea empieza con una dirección como https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>Ya hay una comunidad con ese nombre. Únase a ella o elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>community::CommunityView</name>
    <message>
        <source>Plan an event</source>
        <translation>Planificar un evento</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>Sus miembros ven sus eventos.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>No hay nada previsto. Reúnanse, en una sala o en pantalla.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>No puedo</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n va</numerusform>
            <numerusform>%n van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n quizá</numerusform>
            <numerusform>%n quizá</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>Lo que queremos en común</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Leave the community</source>
        <translation>Salir de la comunidad</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>Ha salido.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Hacer propietario</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>Quitar de la comunidad</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>Los miembros se muestran a los miembros.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>Nadie espera y no hay nada denunciado.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 pide entrar</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>Denunciado en «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Abrir un hilo</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>Esta comunidad no está aquí.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>Moderación (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Con admisión</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Ha pedido entrar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir entrar</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>Lo que se dice aquí llega a sus miembros. Únase para leerlo, también sin red.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>Aún no se ha dicho nada. Una pregunta es un buen comienzo.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>De hilo en hilo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Abrir el hilo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>Abrir un hilo sobre ello</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>Fuera de la comunidad</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>Entonces no queda nadie y la comunidad se cierra para siempre.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>Usted es el único propietario. Haga primero propietario a alguien más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Invitar a un colega</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitación enviada: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>Su último miembro se ha ido y nadie puede unirse ya. Puede empezar otra sobre lo mismo.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Crear una comunidad</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>Ha rechazado la invitación. Puede unirse de todos modos.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Tiene una invitación.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 le invita.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>¿Quitar a %1 de la comunidad?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Por invitación de %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Invitar de nuevo</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>La invitación se ha retirado.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>Para volver tendrá que pedirlo: aquí admiten los moderadores.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>Lo que se dijo aquí llegó a sus miembros.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>Pidió unirse a «%1» y no fue admitido.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>Pidió unirse a «%1». %2 no le admitió.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Ya no es miembro de «%1».</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>Ya no es miembro de «%1». %2 le ha quitado.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>Solo los moderadores pueden volver a admitirle. Escriba a quien es su propietario.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>¿Por qué? La persona lo lee. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 ya es miembro.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 ya tiene una invitación.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Hilo: %1</translation>
    </message>
</context>
<context>
    <name>community::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>Una sala, o nada si es en pantalla.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>Para participar desde cualquier lugar.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Cambiar el evento</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planificar un evento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificarlo</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Un título, por favor.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>Una dirección como https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>Esa hora ya ha pasado. Elija una que esté por venir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>Asiste a lo que planifica, hasta que indique otra cosa en el evento.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Interesante</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Divertido</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Me pregunto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Respuesta aceptada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>Eliminado por su autor.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Ocultado por un moderador: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Lo que escribió %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2, también la suya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Ya no aceptar</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Aceptar como respuesta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>¿Por qué se oculta? Su autor lo leerá.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>¿Qué tiene de malo? Lo leen los moderadores.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>Eliminado por su autor</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Ocultado por un moderador</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>Abrir el hilo</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>Una pregunta o una frase, para que otros lo encuentren.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>¿De qué se trata? **negrita**, listas y código como en Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>Cambiar el hilo</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Abrir un hilo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>Aún no está en ninguna comunidad. Únase primero a una.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>Un título y un texto, por favor.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>Todos lo leen junto al curso; las respuestas llegan a los miembros.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>Llega a los miembros.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>Ya no está en esta comunidad, así que no se puede enviar allí. Lo que ha escrito se conserva: cópielo o elija otra comunidad.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>No se ha enviado. %1</translation>
    </message>
</context>
<context>
    <name>community::ThreadView</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a reply; @ names somebody</source>
        <translation>Escribir una respuesta; @ nombra a alguien</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>Mostrar %n respuesta anterior</numerusform>
            <numerusform>Mostrar %n respuestas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>Sobre el curso «%1»</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>Cerrado por un moderador: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>Abrir a respuestas</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>Cerrar a respuestas</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>¿Por qué se cierra? Esto lo leen todos.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>Denunciado. Los moderadores lo ven, y usted ve qué pasa con ello.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>Únase a «%1» para leer las respuestas y escribir.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>En respuesta a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>Está cambiando su respuesta. Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>El archivo aún no ha llegado. Viene con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribir una respuesta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>A las reacciones, respuestas y lo demás</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>Sobre el paso «%1»</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>Sobre el evento «%1»</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Lo que escribió %1</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>Las respuestas llegan a los miembros de «%1».</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>No se ha enviado. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>Su hilo se está guardando en este equipo. Estará aquí en un momento.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>Un moderador ha ocultado esta respuesta, así que no se puede cambiar: %1. Lo que ha escrito aquí se puede copiar; Esc lo deja.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>Este hilo no está aquí. Lo más probable es que esté en una comunidad a la que no se ha unido: únase a ella y el hilo llegará. Quizá aún no haya llegado, o su autor o un moderador lo haya quitado.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>Se está uniendo a «%1». El hilo llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>Este hilo no está aquí. Quizá lo haya ocultado un moderador o aún no haya llegado.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>Este hilo está en «%1». Ha pedido entrar: llegará cuando le admitan.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>Este hilo está en «%1», cuyo último miembro se ha ido. Ya nadie puede unirse.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>Este hilo está en «%1», a la que no se ha unido. Sus moderadores admiten: pídaselo.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>Este hilo está en «%1», a la que no se ha unido. Únase para leer y escribir allí.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir entrar</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Este curso ya no está en su catálogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Volver al catálogo</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funciona sin conexión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% hecho</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1&#xa0;% hecho, a continuación: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>Ver mi solicitud</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>Solicitar este curso</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribirse</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>Ver en la web del proveedor</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular la inscripción</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>Inscripción en %1 anulada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Lo que sabrá hacer</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>Buscarla en el catálogo</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>Antes de este curso</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Itinerario de %n paso</numerusform>
            <numerusform>Itinerario de %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n colega lo ha hecho</numerusform>
            <numerusform>%n colegas lo han hecho</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Volver a verlo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Volver a hacerlo</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Echarle un vistazo</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>versión nueva</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>Repetido a partir del %1, renueva su insignia «%2», válida hasta el %3.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>Su responsable o formación y desarrollo decide sobre este curso. Puede solicitarlo ahora, también sin conexión.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Ya se había enviado.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificado hasta</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción hecha</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 (%n vote(s))</source>
        <translation>
            <numerusform>%1 de 5 (%n voto)</numerusform>
            <numerusform>%1 de 5 (%n votos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Dedicación</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Sí, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>De qué se habla en las comunidades</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Preguntar a una comunidad</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>Nadie ha preguntado aún por este curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>Guardados para después</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>Pulse para quitarlo de la lista</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>Ya no está guardado.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>Guardado: está en el filtro «Guardados para después» del catálogo.</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Recomendar…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>Su valoración: %n de 5</numerusform>
            <numerusform>Su valoración: %n de 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Valorar…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>Lo que dicen los colegas</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n de 5 estrellas</numerusform>
            <numerusform>%n de 5 estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>Recomendarlo a</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Recommended to %1.</source>
        <translation>Recomendado a %1.</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>¿Qué deberían saber los demás?</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>Con texto, todos lo leen con su nombre; las estrellas solas solo cuentan.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>Elija de una a cinco estrellas.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>Gracias. Cuenta en cuanto se envíe.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>Nombre de un colega o de una comunidad</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>Elija a un colega o una comunidad de la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Cuántas estrellas</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>La lista de revocación es de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>La lista de revocación tiene %n día.</numerusform>
            <numerusform>La lista de revocación tiene %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>El archivo se pudo leer.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>El archivo está dañado o no es una insignia.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>No es una Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>Cada término de la insignia está definido.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>La insignia usa un vocabulario que este programa no conoce: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>La insignia no empieza con los vocabularios que exige el estándar: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>La insignia contiene algo que ningún vocabulario define y ninguna firma protege: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>El vocabulario de la insignia se contradice: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>La insignia es demasiado complicada para comprobarla. Las auténticas nunca lo son.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>La insignia tiene todo lo que debe tener.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>Falta algo en la insignia: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>Algo en la insignia es de un tipo incorrecto: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>Algo en la insignia tiene un valor que no debe tener: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>Una parte de la insignia está en un sitio web y no aquí: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>La firma es correcta: no se ha cambiado nada desde que se firmó.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>La firma es correcta; sigue un borrador del estándar actual.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>No se ha cambiado nada desde que se firmó, pero nadie confirma de quién es la firma.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>La firma no coincide: la insignia se cambió o la firmó otra persona.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>Nadie ha firmado esta insignia.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>La insignia está firmada de una forma que este programa no conoce: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>La firma está dañada: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>La firma no nombra ninguna clave utilizable: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>La firma no es del emisor: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>La firma se hizo con otro fin: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>La firma ha caducado.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>La insignia contradice el token en el que llegó: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>El sitio web del emisor tiene la misma insignia.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>Solo el sitio web del emisor puede confirmar esta insignia; aún no se le ha consultado: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>La insignia no está donde su emisor guarda las suyas: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>Falta una parte de este programa: no se pueden comprobar las firmas.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>Es válida hoy.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>No es válida antes del %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>Una fecha de la insignia no se puede leer: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>El emisor no puede revocar esta insignia.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>No se ha revocado.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>El emisor ha suspendido esta insignia por ahora.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>No se sabe si se revocó: la lista del emisor no está en este dispositivo.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>No se sabe si se revocó: la lista del emisor no se puede leer.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>No se sabe si se revocó: la lista no está firmada por el emisor.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>Usted confía en este emisor: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>Este emisor no está entre los que usted considera de confianza: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>Se emitió a su nombre.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>Se emitió a otra persona.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>La insignia no dice a quién se emitió.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>No se comprobó a quién se emitió.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>El emisor ha revocado esta insignia.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>El emisor ha revocado esta insignia: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Válida.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>No válida.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Aún sin decidir.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>La clave del emisor no está en este dispositivo; se le puede pedir al emisor: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n insignia</numerusform>
            <numerusform>%n insignias</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Última: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>necesita la red</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>A continuación: %1. %2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>«%1» se abre cuando «%2» está hecho.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n cambio pendiente de envío</numerusform>
            <numerusform>%n cambios pendientes de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>Nada en curso. Busque un curso que le haga avanzar.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Explorar el catálogo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a continuación: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Nada vence en los próximos 30 días.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Su equipo</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>Un itinerario lleva paso a paso a una meta. Todavía no sigue ninguno.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Ver los itinerarios</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>Abrir el itinerario %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n cambio para usted</numerusform>
            <numerusform>%n cambios para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>No hay ninguna sesión ni evento previstos.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar un curso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>Puede solicitar cualquier curso, también uno que no esté en el catálogo.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>Insignias y posición</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n día seguido</numerusform>
            <numerusform>%n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>Mis inscripciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>Más sobre mi posición</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>termina pronto</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>Recomendado para usted</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>Lo que se guardaba en este equipo estaba dañado y se ha rehecho desde el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>Se conserva %n cambio que aún no se había enviado.</numerusform>
            <numerusform>Se conservan %n cambios que aún no se habían enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>Se conserva %n borrador.</numerusform>
            <numerusform>Se conservan %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formación y desarrollo</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>Lo que se guardaba en este equipo estaba dañado. La próxima sincronización lo descarga de nuevo.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>sin descargar</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ver cuáles</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>El servidor se restauró desde una copia de seguridad: %n elemento suyo ya no está allí.</numerusform>
            <numerusform>El servidor se restauró desde una copia de seguridad: %n elementos suyos ya no están allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>Ninguna solicitud le espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n solicitud espera su decisión.</numerusform>
            <numerusform>%n solicitudes esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>Certificados que caducan</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>Concederla</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>«%1» para %2: se firma con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>development::BadgeForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Lo que representa</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>Lo que se hace para obtenerla</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>Lo lee quien comprueba la insignia.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>Nivel o número</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>Los niveles van de 1 a 5; cuentan los que ha visto un responsable o un curso.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Cómo se obtiene</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>Meses hasta que termina</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>Después se obtiene de nuevo; antes se recuerda.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Guardar la insignia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>Guardado: «%1». Quien ya la ha obtenido la recibe poco después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>Ya no existe. Elija otra opción de la lista.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que había escrito está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>Guardado: «%1». Concédala a quien quiera con «Conceder una insignia…».</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formación y desarrollo</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>Esta página es para Formación y desarrollo.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>Lo que la gente pide</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>Puntos y retos</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Solicitudes, cursos guardados y búsquedas en vano del último año, de al menos %n persona; nunca quién.</numerusform>
            <numerusform>Solicitudes, cursos guardados y búsquedas en vano del último año, de al menos %n personas; nunca quién.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>Nada que pida un número suficiente de personas.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>Guardar lo que la gente pide</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demanda</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>Insignias concedidas</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>Conceder una insignia…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>pendiente de firma</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>Motivo: lo lee quien compruebe la insignia</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>Quién se clasifica</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>Sin puntos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>El servidor no envía a nadie más de lo que esto permite, ni cifras de menos de %n persona.</numerusform>
            <numerusform>El servidor no envía a nadie más de lo que esto permite, ni cifras de menos de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Puntos: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>Insignias y sus reglas</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>Nueva insignia…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>respondido con «%1»</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nombre de un curso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cursos que coinciden</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>Un curso para todos los que lo pidieron</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>Sus solicitudes se cumplen y quedan inscritos. En un curso que requiere aprobación, quienes aún esperan a su responsable quedan como están.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>Inscribirlos</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>«%1» para todos los que lo pidieron: quedan inscritos con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>Nadie tiene una solicitud, así que no se inscribe a nadie. Cada persona se entera del curso en su panel; usted no ve quiénes son.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Avisarles</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>«%1» para quienes lo buscaron: se enteran con la próxima sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Solo se muestra la más reciente.</numerusform>
            <numerusform>Solo se muestran las %n más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>Nombre de una persona o de una insignia</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>Desaparecen para todos los puntos, niveles, días seguidos, clasificaciones y retos. Lo hecho queda registrado y cuenta si vuelve a activar los puntos.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>Las clasificaciones desaparecen para todos. Cada cual ve sus puntos y dónde está entre los demás, en cifras sin nombres.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>Quien participa aparece con su nombre y lo ven quienes participan. Los demás no ven ninguna clasificación ni están en ella hasta que lo elijan.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>Todos aparecen con su nombre en las clasificaciones de su departamento, equipo, itinerarios y comunidades, sin que se les pregunte. Si hay comité de empresa, consúltelo antes.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>Vale desde la próxima sincronización.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>Quién entra en la clasificación: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>no aceptado por el servidor</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>No se guardó nada. Lo que escribió se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>Solo quienes participan</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>Cada persona ve sus propios puntos y en qué lugar está, sin nombres.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>Entre ellos; los demás no ven nada.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>Los cursos descargados se pueden hacer sin red.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>Ver mis cursos</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>Vencen este mes: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Descargarlos</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
</context>
<context>
    <name>help::HelpView</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Para quienes aprenden</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>Para responsables</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Re Pág / Av Pág</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>Para formación y desarrollo</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>Este capítulo está en inglés.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitación: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nueva hora: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Acordado: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>Espera su respuesta, aquí o en LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>Espera su respuesta en LXCP.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Cada cuatro semanas</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Una serie</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1, la última vez el %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>Se cancela una sesión: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>Se cancelan algunas sesiones: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>Solo esto se cancela; las demás sesiones siguen como están.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>Solo esto ha cambiado; las demás sesiones siguen como están.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>Cuando cambian los relojes, sigue siendo a las %1 en %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>Se mantiene la hora anterior: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>Se rechazó la nueva hora: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>La mentoría ha terminado.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propone una sesión</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone otra hora</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 está de acuerdo</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 dice quizá</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 rechaza</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 cancela una sesión</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>Lo que ya tuvo lugar se queda. Las demás sesiones son a su nueva hora desde %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>Ahora termina a las %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>A la espera de su respuesta: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>Antes se llamaba «%1».</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>El enlace para unirse es otro: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>Asiste: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>No asiste: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>Quizá asista: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>No se celebra.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>Puede cambiar su respuesta aquí o en LXCP.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>Puede cambiar su respuesta en LXCP.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>Ya no hay orden del día.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>El orden del día ha cambiado:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Orden del día:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>Ya no está en «%1», por lo que desaparece de su calendario.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>Ha dicho quizá: acepte o rechace en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>Nadie respondió a la nueva hora: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>Añadió a %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 añadió a %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 le añadió</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 le añadió a usted y a %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>Sacó a %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 sacó a %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 le sacó</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 les sacó a usted y a %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
</context>
<context>
    <name>messages::MessagesView</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>Nadie le ha escrito aún aquí, ni usted a nadie.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>Escriba a un colega o a varios a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>Mostrar %n mensaje anterior</numerusform>
            <numerusform>Mostrar %n mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Salir del grupo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Lo que escribió %1</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>El archivo aún no ha llegado. Viene con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>Nombre y personas</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>¿Salir del grupo? Solo quienes se quedan pueden volver a añadirte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>no está en esta conversación</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 no está en esta conversación y no recibe aviso.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>No se le muestran los mensajes de antes de que le añadieran.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Leído por %n</numerusform>
            <numerusform>Leído por %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>Ya no está en este grupo. %1 le sacó.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>Ya no está en «%1». %2 le sacó.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>No está en esta conversación y no recibe aviso: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>Lo que ha empezado a escribir aquí se pierde con él: cópielo antes si lo quiere.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>No se ha enviado. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>La conversación se está guardando en este equipo. Estará aquí en un momento.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>Esta conversación no está aquí. Quizá no participa en ella o todavía no ha llegado.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>Su mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Ya se había enviado.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personas a las que escribir</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>Pulse para quitarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>Pulse para mantener a la persona</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>Pulse para sacar a la persona</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>Salen al guardar</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>Quien empezó el grupo puede sacar a personas de él.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>Entran al guardar</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>Aquí no hay nadie con ese nombre a quien elegir.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>no en este equipo</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 hechos entre todos, bastaban %2</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 hechos, bastaban %2</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>%1 de %2 hechos entre todos</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>Completar %n curso</numerusform>
            <numerusform>Completar %n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>Completar %1: %n vez</numerusform>
            <numerusform>Completar %1: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>Completar %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>Completar %n de estos: %1</numerusform>
            <numerusform>Completar %n de estos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>Hacer %n de esto: %1</numerusform>
            <numerusform>Hacer %n de esto: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>Aprender %n día</numerusform>
            <numerusform>Aprender %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>Conseguir %n insignia</numerusform>
            <numerusform>Conseguir %n insignias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>Tener %n sesión de mentoría</numerusform>
            <numerusform>Tener %n sesiones de mentoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>Dar %n respuesta aceptada</numerusform>
            <numerusform>Dar %n respuestas aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>Su organización ha decidido no clasificar a nadie.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>Solo quienes participan lo ven y son vistos.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>No se muestra: junto con las cifras de otros grupos, revelaría datos de unas pocas personas.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>No se muestra: menos de %n persona.</numerusform>
            <numerusform>No se muestra: menos de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>días de aprendizaje</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>cursos terminados</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>insignias</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>sesiones de mentoría</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>respuestas aceptadas</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1, todos juntos</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>para el departamento %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>para su equipo</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>para el equipo de %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>para quienes siguen el itinerario «%1»</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>para la comunidad «%1»</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>%n de ellos por usted</numerusform>
            <numerusform>%n de ellos por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n persona lo ha logrado</numerusform>
            <numerusform>%n personas lo han logrado</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>El reloj de este equipo atrasa %1. Mientras tanto LXCP se guía por el del servidor: lo que hace y cuánto hace de las cosas se fechan bien de todos modos.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>El reloj de este equipo adelanta %1. Mientras tanto LXCP se guía por el del servidor: lo que hace y cuánto hace de las cosas se fechan bien de todos modos.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>el reloj de este equipo atrasa %1, los días se cuentan por el del servidor</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>el reloj de este equipo adelanta %1, los días se cuentan por el del servidor</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>mientras no se pudo enviar</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>Sigue el itinerario</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>No lo sigue</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 le sustituye hasta el %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>Nadie le sustituye</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>La sesión está cancelada</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>La hora está rechazada</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>Esta mentoría existe</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>Espera una respuesta</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>Esta mentoría no existe</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>La mentoría ha terminado.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lo leen ambos</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lo lee solo usted</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Esta sesión está cancelada</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>Sus comentarios desde otro dispositivo</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>Hizo esto a las %1.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>Hizo esto a las %1, después de lo que hay en el servidor.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>Hizo esto a las %1, antes de lo que hay en el servidor.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>usted, en otro dispositivo</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>Logramos lo que queríamos</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>Logramos una parte</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>Paramos antes</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>La mentoría ya ha terminado</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Funciona sin conexión (%n elemento).</numerusform>
            <numerusform>Funcionan sin conexión los %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>Necesita la red.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 de %n elemento funciona sin conexión.</numerusform>
            <numerusform>%1 de %n elementos funcionan sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n elemento necesita la red.</numerusform>
            <numerusform>%n elementos necesitan la red.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Listo, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>En pausa, %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>Espera una red en la que los datos no cuesten, %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>Espera la red, %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>Se reintenta automáticamente, %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>Espera su turno, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n curso, %1 por descargar.</numerusform>
            <numerusform>%n cursos, %1 por descargar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n ya está aquí o en camino.</numerusform>
            <numerusform>%n ya están aquí o en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n no tiene nada que descargar.</numerusform>
            <numerusform>%n no tienen nada que descargar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>Solo quedan %1 libres en este disco.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Eliminar de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n no se puede abrir en este equipo.</numerusform>
            <numerusform>%n no se pueden abrir en este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Lo que quiere saber hacer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>Su cambio se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>El paquete del curso está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>El paquete del curso incumple las reglas de seguridad y no se abre.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>El índice del curso no se puede leer.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>Avise a quienes se ocupan de su catálogo.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>Otra persona lo cambió antes de que llegara su decisión.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>Ninguna de las dos decisiones se ha perdido.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>Mire las dos y elija.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>Ya no es posible, porque ha avanzado desde que lo miró.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>Mire cómo está ahora y descarte su cambio.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>No le corresponde decidirlo, o ya no.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>Pregunte a quien lo tiene ahora o descarte su cambio.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>Falta algo o hay algo que no puede ser correcto.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>Edítelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>Lo que cambia ya no está.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>Descarte el cambio o guarde una copia exportándolo.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>El servidor no conoce este tipo de cambio; puede que sea más antiguo que este programa.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>Vuelva a intentarlo cuando se actualice el servidor o descarte el cambio.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>Todo lo que hizo se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>Ha iniciado sesión, pero el servidor de su organización no le conoce.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>Pida a su administrador que le añada.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>Su organización ha desactivado su cuenta.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>Ya no se sincroniza nada; todo lo de este equipo se queda y puede exportarlo.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>Si es un error, pregunte a su administrador y después sincronice.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>No tiene permiso para ver o cambiar esto.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>Si cree que debería tenerlo, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>No está, o ya no.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>Este equipo estuvo mucho tiempo desconectado, así que se vuelve a descargar todo.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>Es más grande de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>Acórtelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>El servidor no entiende lo que envía este programa.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>Actualice el programa o avise a su administrador.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>El servidor tiene mucho trabajo y pide que espere.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>El servidor no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>El servidor no pudo aceptarlo en este momento.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Esta red exige primero iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>Abra la página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>Su sesión sigue abierta hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Desbloquee el llavero y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>No hay ningún servidor LXCP en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>Compruebe la dirección o pídasela a su administrador.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>No hay bastante espacio en el disco de este equipo.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>Elimine descargas u otros archivos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>Lo que llegó no es lo que tiene el servidor, dos veces.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>Vuelva a intentarlo en otra red. Si sigue igual, avise a su administrador.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>El curso se actualizó entretanto.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>Se vuelve a descargar después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>El curso no lo permite ahora.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>Termine primero lo que pide.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>Este curso ya está abierto.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>Edítelo, vuelva a intentarlo o descártelo.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>Otra persona lo cambió antes de que llegara su cambio.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>Ninguno de los dos cambios se ha perdido.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>La respuesta no tenía sentido; puede que algo entre este equipo y el servidor la cambie.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>Vuelva a intentarlo. Si sigue igual, avise a su administrador.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>Este equipo no pudo guardarlo.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Compruebe que el disco no esté lleno y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>Su organización ha fijado otro servidor para este equipo, así que a este no se le consulta.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>Si es un error, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>Este servidor quiere que inicie sesión en un lugar distinto del que su organización ha fijado para este equipo, así que no se abrió el navegador.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>Su organización no abre cursos de este tipo en este equipo.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>El paquete del curso es de un tipo que este programa no puede abrir.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>El tiempo que permite este paso se ha agotado.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>No se encontró ningún calendario en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>Compruebe la dirección; está en los ajustes de su programa de calendario.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>La conexión a esta dirección no está cifrada, por eso no se envió su contraseña.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>El servidor de calendario lleva a un servidor con otro nombre, que no recibe su contraseña.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>Conéctese a ese servidor si confía en él.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>El servidor de calendario no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Compruebe ambos; algunos servidores quieren una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>Su calendario no acepta algunas entradas.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>Elija un calendario en el que pueda escribir.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>El llavero de este equipo no da la contraseña.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>Desbloquee el llavero y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>La hora que indica ya ha pasado.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>Proponga otra hora o descarte su cambio.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>No se puede confiar en el certificado del servidor.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>Una versión más reciente de este programa escribió lo que se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>Actualice este programa para continuar.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>El hilo se cerró a las respuestas antes de que llegara la suya; allí dice por qué.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>Ya lo ha solicitado y aún no está decidido.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>Lo que responde en esta dirección no habla https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>La mentoría terminó antes de que esto llegara.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>Usted es el único propietario de la comunidad.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>Haga primero propietario a alguien más o descarte su cambio.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>Nombra algo que no existe o que ya no existe.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>Elija algo que exista o descarte su cambio.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>En esta comunidad solo escriben sus miembros, y usted ya no lo es.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>Pida a sus moderadores que le admitan y vuelva a intentarlo, o descarte su cambio.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>En la conversación solo escribe quien está en ella, y usted ya no está.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>Pida a alguien que esté en ella que le añada y vuelva a intentarlo, o descarte su cambio.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>La respuesta que aceptó se ocultó o eliminó antes de que esto llegara.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>Acepte otra o descarte su cambio.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>Hay otra comunidad con ese nombre.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>Dele otro nombre y envíela de nuevo, o descártela y únase a la otra.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>No se puede acceder al servicio de inicio de sesión de su organización.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>En lugar del servicio de inicio de sesión de su organización responde otra cosa.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>En lugar del servidor de su organización responde otra cosa.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>Todas las plazas del mentor están ocupadas, así que ahora no cabe nadie más.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>El mentor puede ofrecer más plazas; después, inténtelo de nuevo, o descarte su cambio y rechace.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>El proxy de su red rechaza la conexión.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>Indique su nombre y contraseña en los ajustes, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>No se puede llegar al proxy de su red.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>Compruebe su dirección en los ajustes, o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Mire cómo está ahora.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>El curso ya está abierto para usted: está inscrito o puede inscribirse.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>Una de las dos personas dirige a la otra, y nadie es mentor en su propia línea jerárquica.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>Descarte su cambio y busque a otra persona.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>El proxy de su red pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>Otro programa cambia una y otra vez las mismas entradas de su calendario.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>Su organización ha fijado para este equipo un servidor distinto del de su cuenta.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>Lo que se guarda de su cuenta en este equipo permanece.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>Su organización ha fijado para este equipo un inicio de sesión distinto del que usted utilizó.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>Lo que se guarda de su cuenta en este equipo permanece; entretanto no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>Inicie sesión de nuevo: como la misma persona continúa con todo lo guardado, y se envía lo que espera.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>mi departamento</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>otro departamento</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>cualquier departamento</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Otros detalles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>Lo que quieren en común</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Lo que quiere lograr</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Cómo hace mentoría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personas a la vez</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Dónde trabaja el mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Cuándo tiene tiempo</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Con admisión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>Se avisa a quienes acuden.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>Se está guardando en este equipo: «%1»</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>Idiomas que coinciden</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>No se conoce ningún idioma llamado «%1». Elija uno de la lista o escriba su código, por ejemplo de o pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>Un curso que aún no está en este equipo</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 le menciona</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>Alguien me menciona</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>Respuestas a lo que escribí</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 le escribe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 responde a su solicitud</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Respuestas a mis solicitudes</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 solicita un curso</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>Solicitudes que me esperan</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>Ha obtenido una insignia</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>Nuevas insignias</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 pide entrar</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>Alguien pide entrar</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Tiene una invitación</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>Invitaciones a comunidades</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 denuncia algo</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>Denuncias que moderar</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>Empieza pronto</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>Recordatorios de sesiones y eventos</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>Recordatorios de fechas límite</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>Ninguna notificación de aquí, salvo las que le mencionan</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>Una de sus insignias termina</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>Recordatorios de insignias que terminan</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>Una de sus insignias ha terminado</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>Una mentoría con %1 le espera</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>Preguntas para una mentoría</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 está de acuerdo</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>Respuestas sobre mentorías y sesiones</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propone una sesión</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>Sesiones propuestas</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone otra hora</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>Sesiones trasladadas</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 cancela una sesión</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>Sesiones canceladas</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 ha terminado la mentoría</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>Mentorías que terminan</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 retira la pregunta sobre una mentoría</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>Se propuso una mentoría con %1</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>pendiente de la firma de la organización</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>Uno de sus certificados ha terminado</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>Uno de sus certificados termina</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 mueve un evento</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>Cambios de eventos a los que voy</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 cambia el lugar de un evento</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 cancela un evento</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 rechaza la nueva hora: se mantiene la acordada</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 le invita</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n respuesta nueva</numerusform>
            <numerusform>%n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 le da un reconocimiento</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 objeta el nivel que usted dio</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>Niveles objetados</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>Se ha revocado una de sus insignias</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 le recomienda un curso</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>Cursos que me recomiendan</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>Formación y desarrollo le recomienda un curso</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 le ha quitado de una comunidad</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>Alguien me quita de una comunidad</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>La respuesta que aceptó se ocultó o eliminó</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>Respuestas que acepté y que ya no están</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 le añade a un grupo</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 le saca de un grupo</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 no le admite en una comunidad</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>Ha sido quitado de una comunidad</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>Ha obtenido una insignia que ya ha terminado</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 organiza un evento</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>Eventos nuevos en mis comunidades</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 acepta una sesión</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 acepta la mentoría</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 dice quizá a una sesión</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 rechaza una sesión</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 rechaza la mentoría</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 rechaza la invitación</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 le deja leer sus comentarios</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>Cambiado también en otro lugar: se conservan ambos textos</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>ya no %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>Se abre cuando «%1» está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 de %n curso hecho</numerusform>
            <numerusform>%1 de %n cursos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 de %n hecho, de %2 a elegir</numerusform>
            <numerusform>%1 de %n hechos, de %2 a elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was added.</source>
        <translation>Se añadió el paso «%1».</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>Se quitó el paso «%1». No tiene que hacerlo.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>Se añadió el curso «%1» a un paso.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>Se quitó el curso «%1». Lo que hizo en él sigue siendo suyo.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>El paso «%1» estaba hecho y vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>El paso «%1» tiene otra fecha límite.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>El paso «%1» era opcional y ahora hay que hacerlo.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>El paso «%1» ahora es opcional. No hace falta hacerlo.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>En el paso «%1» ha cambiado el número de cursos que hay que hacer.</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · nociones básicas</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · con ayuda</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · de forma autónoma</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · ayuda a otros</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · marca el rumbo</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>aún sin nivel</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cursos terminados</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>evaluado</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colega</translation>
    </message>
    <message>
        <source>self</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>Mentor, con plazas</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>Mentor, sin plazas ahora</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>nivel %1 de 5, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n validación</numerusform>
            <numerusform>%n validaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 requerido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>la valida</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>no se muestra ningún nivel</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>se basa en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>Como máximo %L1, cada uno de hasta %L2 caracteres.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>Como máximo %L1.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 y %2 se mantienen separados</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 y %2 están bloqueados juntos</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 y %2 no están ni bloqueados ni separados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>Está publicado: ya se preguntó a las parejas</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>Ahora se empareja de otra forma</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>Se cambió después de formarse sus parejas: mírelas de nuevo y luego publíquelo</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>Alguien cambió las mismas parejas</translation>
    </message>
</context>
<context>
    <name>models::ReportText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>models::RequestListModel</name>
    <message>
        <source>Asked back, waiting for an answer</source>
        <translation>Aclaración pedida, en espera de respuesta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>models::RequestText</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>Envió la solicitud</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>Hizo una pregunta</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Aprobó</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>Aprobó; pasó a %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Rechazó</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>La pasó a %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>Retiró la solicitud</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 envió la solicitud</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 hizo una pregunta</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondió</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobó</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 aprobó; pasó a %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 rechazó</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 la pasó a %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 retiró la solicitud</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>El curso está en el catálogo y la inscripción está hecha</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 cambió la solicitud</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En espera de su respuesta</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En espera de la respuesta</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>El servidor decide quién la revisa a continuación</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>En su mesa</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>En la mesa de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>Formación y desarrollo</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>Le preguntaron %1</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>Aclaración pedida %1</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>En su mesa desde hace %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>Aún en ninguna mesa</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>Con %1 desde hace %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1, en sustitución de usted</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1, en sustitución de %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>La pasó a otra persona</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>La cambió</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 sustituye</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>Pasó a %1, que decide ahora</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>Su respuesta está pendiente de envío</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>Pasó a %1, que decide ahora y dispone de todo el plazo: usted está ausente, y quien le sustituye no decide sobre una solicitud propia</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>Pasó a %1, que decide ahora y dispone de todo el plazo: %2 no está, y quien le sustituye no decide sobre una solicitud propia</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Actualizado: %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Todavía no se ha descargado nada.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>El próximo intento es dentro de %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>Puede seguir; lo que haga se conserva y se envía más tarde.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>Esta red exige primero iniciar sesión en ella</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>El servidor tiene problemas</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Todo está al día</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>Inscripción en «%1»</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>Anulación de la inscripción en «%1»</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>Progreso en «%1»</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Nota en «%1»</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>Eliminación de una nota en «%1»</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>Incorporación al itinerario «%1»</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>Abandono del itinerario «%1»</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>Solicitud de «%1»</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>Retirada de la solicitud de «%1»</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>Respuesta sobre «%1»</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Aprobación de «%1»</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>Rechazo de «%1»</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>Pregunta sobre «%1»</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>Un nivel para «%1»</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>Validación de «%1»</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>Retirada de lo que dijo de «%1»</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>Objeción a lo que se dijo de «%1»</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>Reconocimiento a «%1»</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>Eliminación del reconocimiento a «%1»</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>Traspaso de «%1»</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Trabaja sin conexión</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>No se envía ni se descarga nada hasta que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>Primera descarga</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>Mientras tanto puede ir mirando.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Descargando lo nuevo</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>Enviando sus cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n cambio requiere su atención</numerusform>
            <numerusform>%n cambios requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>actualizado: %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>Alguien le sustituye</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>El fin de su sustitución</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>algo que no está aquí</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>Un cambio de «%1»</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>Espera porque trabaja sin conexión.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>Espera hasta que se pueda acceder al servidor.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>Espera hasta que inicie sesión en esta red.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>Espera hasta que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>Se envía en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>Se intentó %n vez.</numerusform>
            <numerusform>Se intentó %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>La comunidad «%1»</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>Cambio de la comunidad «%1»</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>Entrada en «%1»</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>Salida de «%1»</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>Admisión de una persona en «%1»</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>Retirada de una persona de «%1»</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>Un papel en «%1»</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>El evento «%1»</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>Cambio del evento «%1»</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>Cancelación del evento «%1»</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>Su respuesta a «%1»</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>El hilo «%1»</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>Cambio del hilo «%1»</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>Eliminación del hilo «%1»</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>La respuesta aceptada en «%1»</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>Fijación de «%1»</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>Cierre de «%1»</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>Ocultación de «%1»</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>Respuesta en «%1»</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>Cambio de su respuesta en «%1»</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>Eliminación de su respuesta en «%1»</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>Ocultación de una respuesta en «%1»</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Reacción en «%1»</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>Un archivo para «%1»</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Aviso sobre «%1»</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>Respuesta a un aviso sobre «%1»</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>Conversación «%1»</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>Cambio de la conversación «%1»</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>Salida de la conversación «%1»</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>Mensaje en «%1»</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>Cambio de un mensaje en «%1»</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>Eliminación de un mensaje en «%1»</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>Hasta dónde ha leído en «%1»</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>Cómo quiere que se le avise</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>Participación en las clasificaciones</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>Salida de las clasificaciones</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>Las reglas de puntos de la organización</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>El reto «%1»</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>El fin del reto «%1»</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>Guardar «%1» para después</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>Dejar de guardar «%1»</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>Recomendación de «%1»</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>Apartar una recomendación</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Valoración de «%1»</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>Retirada de la valoración de «%1»</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>Un deseo a Formación y desarrollo: «%1»</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>Retirada del deseo sobre «%1»</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>La insignia «%1»</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>Concesión de «%1»</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>Revocación de una insignia</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>Su oferta de mentoría</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>Su deseo de tener mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Cuándo tiene tiempo</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>Petición a un mentor: «%1»</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>Aceptación de la mentoría con «%1»</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>Rechazo de la mentoría con «%1»</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>Retirada de su petición a «%1»</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>Comienzo de la mentoría con «%1»</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>Fin de la mentoría con «%1»</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>Algo escrito para «%1»</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>Eliminación de algo escrito para «%1»</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>Comentarios sobre «%1»</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>Propuesta de la sesión «%1»</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>Aceptación de la sesión «%1»</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>Rechazo de la sesión «%1»</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>Otra hora para la sesión «%1»</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>Cancelación de la sesión «%1»</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>El programa «%1»</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>Publicación del programa «%1»</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>«Quizá» a la sesión «%1»</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>Un curso para todos los que piden «%1»</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>Rechazo de una invitación a «%1»</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>Retirada de una invitación a «%1»</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>Lo que ha leído de sus notificaciones</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>el proxy rechaza</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>proxy inaccesible</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>Se envía en %1; hasta entonces puede retirarlo.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>cuenta desactivada</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>Lo que corresponde aquí no está en este equipo en este momento. Se vuelve a descargar del servidor en cuanto se pueda acceder a él.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>Espera hasta que decida sobre este cambio, que va antes: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>Se envía después de este cambio, que va antes: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>Queda pendiente: no se envía nada mientras su cuenta esté desactivada.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>el proxy pide una contraseña</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>unos instantes</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>vencido desde hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence mañana</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading of a calendar: the month, the year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>models::TranscriptText</name>
    <message>
        <source>Completed courses</source>
        <translation>Cursos terminados</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>Nivel, de 1 a 5</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Expediente de formación</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1, creado el %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitida por %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>Curso interactivo</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>Curso interactivo, secuenciado</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>Curso interactivo, con seguimiento</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Under 30 minutes</source>
        <translation>Menos de 30 minutos</translation>
    </message>
    <message>
        <source>30 minutes to 2 hours</source>
        <translation>De 30 minutos a 2 horas</translation>
    </message>
    <message>
        <source>2 to 8 hours</source>
        <translation>De 2 a 8 horas</translation>
    </message>
    <message>
        <source>Over 8 hours</source>
        <translation>Más de 8 horas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción hecha</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscripción anulada</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence mañana</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>Curso interactivo, registrado</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>Máster profesional</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorado</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar los ajustes</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>Cómo quiero que se me avise</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>Aquí llegan menciones, respuestas, mensajes y recordatorios.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>Mediante notificaciones del escritorio</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>Recordarme sesiones y eventos</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>Con esta antelación; 0 para nunca.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>Silencio los sábados y domingos</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>De una a otra</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>Cada mañana</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>Los lunes por la mañana</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>Por correo, lo que no he leído</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>Silenciado; pulse para volver a recibirlo</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>Por correo, para mi calendario, los eventos de comunidades a los que asisto</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>Sin esto no hay correos sobre eventos, tampoco en los resúmenes. Lo que ya esté en su calendario se queda como está.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>Mostrar a los demás que he leído sus mensajes</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>Quien no lo muestra tampoco ve lo que han leído los demás.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Mis cursos</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>Su organización aún no ha publicado ningún itinerario.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Los que sigue</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>A los que puede unirse</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>Los cursos en los que se inscriba aparecen aquí.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Explorar el catálogo</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>Descargar todo lo que vence este mes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción hecha</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Puntos y posición</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1 y %n opcional</numerusform>
            <numerusform>%1 y %n opcionales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>Este itinerario ya no está publicado.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Ver los itinerarios</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>Progreso en el itinerario</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>Descargar el itinerario</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>Lo que ha cambiado para usted</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>Progreso del paso %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Ya no sigue %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Preguntar a una comunidad</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>Vuelve a seguirlo.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>Este archivo no está en el paquete.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Esta página no existe.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>Esto no es una llamada.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Esta llamada no existe.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>Esto no es una posición.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>Este paso está cerrado. Lo que hizo está guardado.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>Salir del curso</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Progreso: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>Todo está guardado. Puede cerrar esta página y volver a LXCP.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>Elija un paso para continuar.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>LXCP ya no ofrece este curso aquí. Ábralo de nuevo allí para continuar.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>Ese paso no está abierto para usted ahora.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Este archivo no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>Este curso está abierto en otro navegador o ya no está abierto. Vuelva a LXCP.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>Las notas y los marcadores son solo suyos. Le acompañan a sus otros equipos.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Una nota sobre este paso</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Marcador añadido</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>Este curso</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Eliminar el marcador</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Eliminar la nota</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>Volver a la página del curso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>también sin conexión</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner un marcador aquí</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>%1&#xa0;% del curso hecho</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aquí</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>vista previa, no se registra</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>repaso, no se registra</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>Este curso aún no está en este equipo. Descárguelo una vez y funcionará en cualquier lugar, también sin red.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>Ir a la descarga</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>Este curso no tiene nada que reproducir aquí. Su página dice dónde se imparte.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>Ir a la página del curso</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Este curso ya no está en su catálogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Volver al catálogo</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>Este curso no se puede abrir. Lo que ya hizo en él está a salvo.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>En este equipo, los cursos se abren en su navegador. Lo que haga allí se guarda aquí, también sin conexión.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>Este paso es una página web, en %1. Necesita la red.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>Esta página del curso ya no responde. Lo que guardó está a salvo; continúe desde ahí.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>Esta página del curso se ha detenido. Lo que guardó está a salvo; continúe desde ahí.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>No se puede acceder al navegador desde aquí. Continúe en esta ventana.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aquí</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>El curso está abierto en su navegador. Sigue abierto allí mientras lo esté esta página.</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador eliminado</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner un marcador aquí</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>Entre la barra y el contenido</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Av Pág</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Re Pág</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ y Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>Contenido más grande y más pequeño</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>Contenido en su tamaño original</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>Elija un paso de la lista para continuar.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>Esto sale del curso, a %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>Ha completado «%1».</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>Su responsable o formación y desarrollo decide sobre este curso. Solicítelo en su página, también sin conexión.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún no abierto</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>necesita la red</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>Nombre, puesto, departamento o competencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>Buscar colegas</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>No se ha encontrado a nadie para «%1». Pruebe con el principio de un nombre o una competencia como «SQL».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>La primera persona (%n)</numerusform>
            <numerusform>Las primeras %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>A las personas encontradas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>remo, mapas, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>No hago mentoría</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>Quién puede ver lo demás</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>Quién puede ver: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«%1» no es la dirección de una página web.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>Quien tiene una mentoría con usted ve de todos modos su dirección de correo y su zona horaria, porque van en las invitaciones. Las horas que ofrece como mentor indican su zona horaria.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>La imagen tiene demasiados píxeles. Redúzcala o elija otra.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Este archivo no es una imagen que se pueda leer. Elija un PNG o un JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>Competencias</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Mostrar la competencia (%n)</numerusform>
            <numerusform>Mostrar las %n competencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>Diga lo que sabe hacer; los colegas lo validan y los cursos suman.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>No hay competencias que ver aquí.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una competencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Indicar mi nivel</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Ocultar quién lo dice</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Quién lo dice (%n)</numerusform>
            <numerusform>Quién lo dice (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Mostrar a otros</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>objetado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>Retirar la objeción</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Objetar…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Objetar</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 es visible para otros</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>Ahora solo usted ve %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Perfil guardado</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Reconocimientos</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>¿Qué quiere agradecerle a %1?</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>Reconocimiento a %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>Dar un reconocimiento</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>Reconocimiento dado a %1</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Mis registros</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>Un expediente de cursos terminados, competencias e insignias, para entregarlo a quien quiera.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>Expediente en %1…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>Todo lo que este equipo guarda sobre usted, con lo pendiente de envío, en un solo archivo.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exportar mis datos…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>Borrarlo de este equipo…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>No se pudo crear el archivo.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Guardar el expediente</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Guardar mis datos</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>Esta persona ya no pertenece a su organización.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Buscar colegas</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>Esto es lo que vería su responsable.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>Esto es todo lo que %1 ve de su perfil.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>Volver a mi perfil</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Depende de %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>Lo que ve mi responsable</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>Cuente a sus colegas qué hace y qué le gusta que le pregunten.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 no muestra nada aquí.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cursos terminados</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>terminado el %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>Terminar un texto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>obtenida el %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>El puesto pide también: %1. %2 no muestra nivel en ello; aún no lo hay o se mantiene en privado.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>Evaluar otra competencia…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>Validar otra competencia…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>¿Quitar este reconocimiento? Aquí no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se ha guardado nada. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>Ya no está objetado</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>Objetado: quien lo dijo recibe un aviso</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>Por qué no es correcto</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>Enlace a un trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>Validar sin nivel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competencias que coinciden</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>Diga por qué, para que la otra persona pueda responder.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>Una dirección es como https://example.org/trabajo.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Rechazar %n solicitud</numerusform>
            <numerusform>Rechazar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Aprobar %n solicitud</numerusform>
            <numerusform>Aprobar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>Cada solicitante lee el motivo que escriba aquí.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>Puede añadir unas palabras para cada solicitante.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>Rechazar (%n)</numerusform>
            <numerusform>Rechazar las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>Aprobar (%n)</numerusform>
            <numerusform>Aprobar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motivo para %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>Comentario para %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Escriba un motivo; el solicitante lo necesita.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>Se retiró o se decidió mientras tanto y queda fuera.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>Dos decisiones se han cruzado</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Decidir de nuevo…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo del servidor</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>No se ha sobrescrito nada; elija lo que debe contar.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>Lo suyo, guardado en este equipo</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>Ya está decidido, así que solo el solicitante puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>Terminado %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscripción anulada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción hecha</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>Lo que ayuda a decidir</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>Cursos de esta persona</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>Aún no hay cursos.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 aprobados para el equipo este año</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>Esta solicitud no indica ningún coste.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 con esta solicitud</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>Por encima de %1 también decide Formación y desarrollo.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Solicitudes similares</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>¿Por qué lo rechaza? El solicitante lo leerá.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Escriba un motivo; el solicitante lo necesita.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quiere saber?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Escriba su pregunta.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>¿Quién debe decidir en su lugar?</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Escriba su respuesta.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>¿Retirar esta solicitud? Puede decir por qué.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>Unas palabras para el solicitante, si quiere.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Pedir aclaración…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Pasar a otra persona…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Comentario (opcional)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>Durante su ausencia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>Vuelve a decidir usted.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Quién le sustituye</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 le sustituye del %2 al %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 le sustituye hasta el %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>Otra persona decide las solicitudes de su mesa. El historial indica que le sustituía, y usted ve todo lo que hizo. Lo que solicite para sí pasa a quien decide después.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>Mientras tanto, %n solicitud propia pasa a quien decide después.</numerusform>
            <numerusform>Mientras tanto, %n solicitudes propias pasan a quien decide después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>requests::RequestFields</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What the course is called.</source>
        <translation>Cómo se llama el curso.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>Su página, para que otros vean el mismo curso.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coste</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>Quien decide lee esto primero.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>Lo &amp;que quiere saber hacer</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>La competencia que le falta hoy.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>Escriba cómo se llama el curso.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>Escriba la dirección completa, como https://example.org/curso.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Escriba un importe, como %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>Un coste no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>Escriba por qué; nadie puede decidir sin un motivo.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>Un coste no puede ser superior a %1.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>Escriba un año de %1 a %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1, como en el catálogo</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>El título tiene %1 caracteres y se pueden enviar %2 como máximo. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>Su responsable la recibe en cuanto tenga conexión. Hasta que se envíe, puede salir y volver; se guarda como borrador.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Borrador guardado a las %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar un curso</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>Solicitar este curso</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Borrador de %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>Su solicitud está en camino. Abajo ve en qué punto está.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Se descartó el borrador.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Elegir un día en un calendario</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>requests::RequestListPane</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>Aprobar las solicitudes marcadas</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>Rechazar las solicitudes marcadas</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled request</source>
        <translation>Solicitud sin título</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Borrador, %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>Lo que quiere saber hacer</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>Lo que quiere saber hacer</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>Lo solicitó el %1</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 lo solicitó el %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Lo pendiente de envío</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>Durante su ausencia…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>Exportar los historiales</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>Por revisar (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Mis solicitudes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>Nada le espera. Las nuevas solicitudes de su equipo aparecen aquí.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>Lo que decida se conserva aquí, con su historial.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>Solicite un curso que aún no puede empezar o uno que no esté en el catálogo.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>Mirar en el catálogo</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>Elija una solicitud de la lista.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Enviado a las %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>La pregunta está hecha.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Pasada a otra persona.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Respondida.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous request</source>
        <translation>Solicitud siguiente, anterior</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>Rechazar con un motivo</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Pedir aclaración</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>Pasar a otra persona</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>Marcar; A o D decide entonces todas las marcadas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Enviar lo que ha escrito</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>Se envía cuando tenga conexión.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Ya se había enviado.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Deshecho; no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n solicitud aprobada.</numerusform>
            <numerusform>%n solicitudes aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n solicitud rechazada.</numerusform>
            <numerusform>%n solicitudes rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>Cuenta la decisión del servidor; la suya se descartó.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>Deshacer lo que acaba de hacer</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 deshechas; %2 ya se habían enviado.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>Se dejaron fuera porque se retiraron o decidieron mientras tanto: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>Esta solicitud no está aquí: no es para usted o se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Acerca de y diagnóstico</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>Leer sobre la nueva versión</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>El diagnóstico contiene versiones y estados; ni nombres, ni direcciones, ni nada de lo que escribió. Lo lee antes de guardarlo.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>La versión %1 está disponible. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>Fijado por su organización: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>No se entendió en la directiva de este equipo: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1, con Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Carpeta de datos: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>Cerrar sesión o borrar…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>settings::CalendarSection</name>
    <message>
        <source>Your own calendar</source>
        <translation>Su propio calendario</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>Cuando esté ocupado allí, lo muestra la semana en la que planifica una sesión. Los títulos no se leen y nada sale de este equipo si usted no lo dice.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>Dirección del servidor de calendario (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>Lo que le impide reunirse</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>Las personas con las que tengo una mentoría ven cuándo estoy ocupado, no con qué</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>Con «Ninguno» se retira lo que se había escrito.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Leer un archivo de calendario…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elegir un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n entrada de este archivo cuenta ahora.</numerusform>
            <numerusform>%n entradas de este archivo cuentan ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>En este archivo no hay ningún calendario.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>Las sesiones, los eventos y los plazos se escriben en</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Ocupa más de %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>Todo lo que contiene es de LXCP y ya cuenta.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>El calendario que contiene está vacío.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 ya no cuenta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Una entrada sin nombre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 termina antes de empezar y no cuenta.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 se repite con demasiada frecuencia y no cuenta.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 se repite según una regla que no se puede leer y no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>%n más tampoco cuenta.</numerusform>
            <numerusform>%n más tampoco cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>Si se cambió allí: la nueva. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>Retirarlas y desconectar</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n entrada que escribió LXCP está en su calendario. ¿Se retira?</numerusform>
            <numerusform>%n entradas que escribió LXCP están en su calendario. ¿Se retiran?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>La cuenta y su contraseña se olvidan aquí. En su calendario no hay nada de LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>Dejarlas y desconectar</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>Se está retirando lo que LXCP ha escrito; después se desconecta.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>Leyendo un archivo de calendario</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>Detenido. De %1 solo cuenta lo que ya contaba.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>Lo que LXCP ha escrito sigue allí hasta que esto se arregle; después se retira y LXCP se desconecta.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 empieza a una hora que no existe y no cuenta.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 no tiene UID y no cuenta.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 se repite según otro calendario (RSCALE) de un modo que aquí no cuenta.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>Esto es todo lo que se comunicaría. Léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>Copiado. Péguelo donde informe del problema.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar ahí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>2 MB a second</source>
        <translation>2 MB por segundo</translation>
    </message>
    <message>
        <source>500 kB a second</source>
        <translation>500 kB por segundo</translation>
    </message>
    <message>
        <source>Also where each byte is paid for</source>
        <translation>También donde se paga cada byte</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Lo que hay en este equipo</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>settings::NetworkSection</name>
    <message>
        <source>Sync and network</source>
        <translation>Sincronización y red</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>No se envía ni se descarga nada hasta que lo desactive; lo que haga se conserva.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Lo pendiente de envío</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>Escriba un nombre y un puerto, como proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Su nombre para el proxy</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>Solo si lo pide.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Su contraseña para el proxy</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>Guardada en el llavero, para %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>Así también se le avisa de mensajes y solicitudes. «Salir» en el menú del icono y Ctrl+Q cierran el programa.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>Su organización lo ha fijado para este equipo.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>Solicitar un curso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Puntos y posición</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Formación y desarrollo</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>Programa de mentoría</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>Copie esta dirección y ábrala en un navegador de este equipo. La ventana sigue por sí sola cuando termine allí.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>Copie esta dirección y ábrala en un navegador de este equipo.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>Llega el catálogo: %1 de %2. Ya puede empezar.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>Llega el catálogo: %1 hasta ahora. Ya puede empezar.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search and do anything</source>
        <translation>Buscar y hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Ctrl+W / Ctrl+Q</source>
        <translation>Ctrl+W / Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit</source>
        <translation>Cerrar la ventana, salir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Tab / Enter</source>
        <translation>Tab / Intro</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>Al siguiente elemento; pulsarlo</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – LXCP</source>
        <translation>%1 – LXCP</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>Ser %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What this address names is not on this computer: %1</source>
        <translation>Lo que nombra esta dirección no está en este equipo: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>LXCP no conoce esa dirección: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F o /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>Iniciar sesión como %1…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>LXCP sigue en la bandeja del sistema</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>Se le avisa de lo que llega. «Salir» en el menú del icono cierra el programa.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>Lo que indica el enlace se abre cuando haya iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>Solicitar un curso que no está en el catálogo</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Ver lo pendiente de envío</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>Cuentas y cierre de sesión</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usar el tema claro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usar el tema oscuro</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>Usar alto contraste</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>Mostrar las teclas de esta vista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Course · %1</source>
        <translation>Curso · %1</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · nivel %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>Buscar «%1» en el catálogo</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>Busque cursos, itinerarios, personas o hilos, o escriba qué hacer</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Leer el manual</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>sincronización inspector espera pendiente bandeja de salida</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>Expediente de lo que he aprendido</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar un curso</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>No se ha guardado nada. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>Esta red exige primero iniciar sesión. Abra una página web en su navegador para hacerlo; la sincronización sigue por sí sola.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Su sesión ha terminado. Puede seguir trabajando; lo que haga se conserva y se envía cuando vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>El servidor ya no acepta su inicio de sesión. Puede seguir trabajando; lo que haga se guarda y se envía cuando vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>El inicio de sesión espera en su navegador. Esta ventana continúa sola cuando termine allí.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>Buscar cursos, personas, hilos…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message numerus="yes">
        <source>LXCP: %n request(s) to review</source>
        <translation>
            <numerusform>LXCP: %n solicitud por revisar</numerusform>
            <numerusform>LXCP: %n solicitudes por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>Mostrar LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>Salir de LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n solicitud por revisar</numerusform>
            <numerusform>%n solicitudes por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notificación sin leer</numerusform>
            <numerusform>%n notificaciones sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>nivel %1, no requerido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%1 de %2 requeridos</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, skill, levels</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>team::TeamView</name>
    <message>
        <source>Nobody reports to you. This page is for supervisors.</source>
        <translation>Nadie depende de usted. Esta página es para responsables.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n curso vencido</numerusform>
            <numerusform>%n cursos vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n certificado caduca en 60 días</numerusform>
            <numerusform>%n certificados caducan en 60 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n solicitud abierta</numerusform>
            <numerusform>%n solicitudes abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>Quién sabe… (una competencia)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>Quién sabe qué: una competencia</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Cómo van</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n curso abierto</numerusform>
            <numerusform>%n cursos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 de %n competencia alcanzada</numerusform>
            <numerusform>%1 de %n competencias alcanzadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n caduca pronto</numerusform>
            <numerusform>%n caducan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Mostrar la persona (%n)</numerusform>
            <numerusform>Mostrar las %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competencias frente a lo que exigen los puestos</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>Ningún puesto de su equipo exige aún competencias y nadie muestra ninguna. Formación y desarrollo indica qué exigen los puestos.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>Competencias del equipo: personas por competencias, niveles de 0 a 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>Competencias anteriores</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>Más competencias</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>falta un nivel</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>más lejos</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no requerido</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Todo el equipo</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>nivel %1: %n persona</numerusform>
            <numerusform>nivel %1: %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Las cifras que incluyen lo que cada uno se reserva solo se dan para grupos de al menos %n persona.</numerusform>
            <numerusform>Las cifras que incluyen lo que cada uno se reserva solo se dan para grupos de al menos %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>Competencias %1 a %2 de %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>No se pudo crear el archivo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 es el nivel 3 donde se pide el 4.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>Nadie muestra una competencia que empiece por «%1».</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>Todas las personas halladas…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>mi equipo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>Borrar la búsqueda de personas</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>sin nivel o sin mostrar: %n persona</numerusform>
            <numerusform>sin nivel o sin mostrar: %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>Todavía no ha leído esto:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>Lo que viene:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>Usted elige en LXCP, en Notificaciones, cada cuánto llega este correo y qué contiene.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>Lo que viene en LXCP</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>Novedades para usted en LXCP: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>Respuestas nuevas: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>Copiar la dirección para suscribirse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>La dirección anterior deja de funcionar: hay que indicar la nueva a los programas que la usan.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>Vencido y el próximo día (%n)</numerusform>
            <numerusform>Vencido y los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>Nada vence y nadie le espera.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Nada este día</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Caduca el certificado: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>Ahora no se puede pedir la dirección al servidor.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>La nueva dirección está en el portapapeles. La anterior ya no funciona.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>La dirección está en el portapapeles. Quien la tenga puede leer sus fechas.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Otro mes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>La semana de este día</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>aún sin acordar</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crear una dirección nueva</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Conservar la que hay</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>El certificado caduca</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>Fecha límite, obligatorio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 en %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Nada este día</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>El servidor de demostración se detuvo; consulte %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya, alumna</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam, alumno</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei, responsable</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana, mentora</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin, formación y desarrollo</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>No se pudo iniciar la demostración. Aun así puede conectarse a un servidor.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>La versión %1 de este programa está disponible.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>El llavero de este equipo no guardó la contraseña del proxy: se olvidará al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>uimain::MainText</name>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be written in: %1</source>
        <translation>No se puede escribir en la carpeta de datos de este programa: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>No se puede crear la carpeta de datos de este programa: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>Asegúrese de poder escribir ahí y vuelva a abrir el programa.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>Competencias que transmite</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>Competencias que quiere aprender</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Cómo hace mentoría</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Lo que quiere lograr</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>Esto lo leen todos.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>Lo leen usted, Formación y desarrollo y el mentor que le asigne un programa.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Personas a la vez</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Cualquier departamento</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Mi departamento</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Otro departamento</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Dónde trabaja el mentor</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>Primero, el que prefiera.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Cuándo tiene tiempo</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Ofrecer mentoría</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Buscar mentor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>Elija al menos una competencia.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>Tomado de su perfil y de sus horas; cambie lo que quiera.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>«%1» no es una competencia de su organización.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>«%1» no elige ninguna competencia.</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Elija una de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>Pruebe con otra palabra o vacíe el campo.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>Nadie encaja ahora con este deseo.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>Quién ofrece mentoría</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>Nadie ofrece mentoría todavía. Puede ser la primera persona.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Lo que quiere aprender</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>¿De quién quiere aprender?</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>Diga qué quiere aprender: recibe sugerencias, cada una con sus motivos, también sin red.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>Pedir un mentor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>Retirar el deseo</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>Encaja al %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 de %n plaza ocupada</numerusform>
            <numerusform>%1 de %n plazas ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedírselo a %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Do not suggest</source>
        <translation>No sugerir</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>Lo que quiere aprender de %1</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>Por qué no otras personas</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>Volver a sugerir a todos</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ya no es posible; la página muestra cómo está.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Buscar mentor</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>Mis mentorías</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Lo que ofrezco</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>Aquí están las personas de las que aprende y las que aprenden de usted.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Usted es mentor de</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Su mentor</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a continuación: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>Alguien podría aprender de usted lo que sabe. Usted dice qué, cuándo y cuántas personas.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Ofrecer mentoría</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirar la oferta</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>Cuándo pueden reunirse con usted</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>Las personas con las que tiene una mentoría ven su horario y cuándo está ocupado, nunca con qué.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>Compartirlo con las personas de mis mentorías</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>Su horario está guardado.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>Un programa reúne a quienes desean un mentor y a quienes se ofrecen. Usted ve las parejas y lo justas que son antes de preguntar a nadie.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>según los deseos de quienes aprenden</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>lo mejor para todos en conjunto</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Intro</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>De persona en persona; pedir, preferir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>Usted se ofrece como mentor; la persona dice sí o no.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>Lo que podrían hacer juntos</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>Abrir la mentoría</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>Mis horas</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>Menos favorable:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>Ahora no se puede aceptar a nadie: todas las plazas están ocupadas.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>Todas sus plazas están ocupadas: con más podrá preguntar a alguien.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>Ofrece %1, en el nivel %2 de 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Ofrece %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>Ofrece %1, en un nivel que no supera el suyo</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>No ofrece %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>Ambos hablan %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>Uno de los dos no ha dicho qué idiomas habla</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 a la semana en que ambos tienen tiempo</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>Sin tiempo común en %n semana, por el cambio de hora</numerusform>
            <numerusform>Sin tiempo común en %n semanas, por el cambio de hora</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>Uno de los dos no ha dicho cuándo</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>La primera de las personas que desea</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>Número %1 de las personas que desea</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>De su departamento, como desea</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>De otro departamento, como desea</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>Es usted</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>La oferta se retiró</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>En su propia línea jerárquica</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>No quiere que se sugiera a esta persona</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>No ofrece ninguna de estas competencias</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Sin idioma común</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Sin tiempo común</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Todas las plazas están ocupadas</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>El programa los mantiene separados</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>Nadie ofrece mentoría todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n offer(s)</source>
        <translation>
            <numerusform>%1: %n oferta</numerusform>
            <numerusform>%1: %n ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(for %n of them it is the only obstacle)</source>
        <translation>
            <numerusform>(para %n de ellas es el único obstáculo)</numerusform>
            <numerusform>(para %n de ellas es el único obstáculo)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>cambiada de hora, le espera</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>cambiada de hora</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>cada %n mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>cada %n semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>Ofrece %1, a un nivel que no supera el de quien aprende</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>Ambas personas hablan %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>Una de las dos personas no ha dicho qué idiomas</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 a la semana en que ambas personas tienen tiempo</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>Una de las dos personas no ha dicho cuándo</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>Número %1 de las personas que desea quien aprende</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>Del departamento de quien aprende, como se desea</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>De otro departamento, como se desea</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>En la misma línea jerárquica</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>Quien aprende no desea a esta persona</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>se propone otra hora</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>nueva hora rechazada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 de %n vez</numerusform>
            <numerusform>%1 de %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>ha dicho quizá</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Aquí no se escribió nada.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>Cuánto, en porcentaje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mis propias notas</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>solo en este equipo, cifradas</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>El llavero no abre ahora sus notas.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>Nadie más ve esto nunca. No se envía ni está en ninguna exportación.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Guardado en este equipo.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lo leen ambos</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lo lee solo usted</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>La mentoría en su conjunto</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 puede leerlo</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>Lo que estuvo bien, lo que podría mejorar</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Guardar los comentarios</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ya no es posible; la página muestra cómo está.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>Esta mentoría no está en este equipo.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>¿Qué quiere haber logrado al final?</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>¿De qué quiere hablar la próxima vez?</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nuevo punto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>¿Quién hace qué hasta la próxima vez?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>Notas de ambos</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>¿Qué quieren recordar ambos?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Usted es mentor de</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Su mentor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminada %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>unidos por un programa</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>Empezar, por medio año</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>Terminar la mentoría…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Retirar la petición</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>Por qué no, si quiere decirlo</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>Las sesiones previstas se cancelan. Lo que escribieron queda para ambos.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>Terminar la mentoría</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>No hay nada previsto. Aquí ve cuándo tienen tiempo ambos.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planificar una sesión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>Cambiar esta</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>Cancelar esta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Cambiar todas</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>Añadir la línea que escribió</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>En la semana: otra hora</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>En la semana: otra semana</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>¿Rechazar %1? Entonces queda el %2, como antes.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>¿Rechazar %1?</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>¿Cancelar «%1» con todas las sesiones por venir?</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>¿Cancelar la sesión del %1?</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Por qué, si quiere decirlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>Pregunta por una mentoría</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>Unas palabras a %1 para terminar</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Proponerla de nuevo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>Añadir la nota que escribió</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a continuación: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>Rechazado: %1. Se mantiene la hora acordada.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>El llavero espera su contraseña. Sus notas aparecen en cuanto la tenga.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún no guardado</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>El llavero espera su contraseña. El texto se guarda en cuanto la tenga.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>El llavero no tiene la clave: no se ha guardado nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>Lo que había escrito en «%1»:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>Lo que había escrito para una sesión:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>Su cambio de «%1»:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>Lo que había escrito para el final:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>Lo que había escrito como motivo:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Ponerlo en mis propias notas</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Guardado en sus propias notas, solo en este equipo.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>El llavero no tiene clave: no se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>Ofrece %n plaza y está ocupada. Para aceptar, ofrezca más.</numerusform>
            <numerusform>Ofrece %n plazas y todas están ocupadas. Para aceptar, ofrezca más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>Todas las plazas de su mentor están ocupadas ahora. Podrá aceptar cuando haya una libre.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Lo que ofrezco</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>Escriba algo o elija una cifra primero: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>Desde que empezó aquí, se cambió en otro dispositivo: lo que vale está arriba y guardar esto lo reemplaza.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>Esto es lo que ha dicho. Puede cambiarlo, guardárselo a partir de ahora o retirarlo; lo leído, leído está.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>Esto es lo que ha dicho. Puede cambiarlo, compartirlo o retirarlo.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>Se queda como estaba.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>Retirado: ya nadie lo lee.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>Retirado: ya nadie lo lee. Las palabras quedan en el campo.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>¿Rechazar la mentoría con %1?</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>Cancelada porque usted ha terminado la mentoría.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>Cancelada porque %1 ha terminado la mentoría.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Proponerla de nuevo…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>Usted sería mentor de %1.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 sería su mentor.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>Si acepta, se retira su deseo de un mentor: los programas no buscan a nadie más. Puede expresar otro en cualquier momento.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>Nunca llegó a %1 porque la mentoría ha terminado.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>Ahora uno de ustedes dirige al otro, y nadie es mentor en su propia línea jerárquica. Se puede rechazar, pero no aceptar.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Ya no es posible; la página muestra cómo está.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>Ese programa no está en este equipo.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>Lo mejor para todos en conjunto</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>Según los deseos de quienes aprenden</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Sí, preguntar ahora a %n pareja</numerusform>
            <numerusform>Sí, preguntar ahora a %n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>Lo justo que es</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 de %n deseo obtiene mentor</numerusform>
            <numerusform>%1 de %n deseos obtienen mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>Encaje: mínimo %1, mediana %2, máximo %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>De media obtienen el número %1 de quienes encajan con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n obtiene el mentor que mejor encaja.</numerusform>
            <numerusform>%n obtienen el mentor que mejor encaja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>Emparejado en %n milisegundo.</numerusform>
            <numerusform>Emparejado en %n milisegundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>La pareja fijada de %1 y %2 no es posible tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 y %2 se mantienen separados</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 aprende de %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Sin mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n mentor encajaría; otros ocupan su plaza.</numerusform>
            <numerusform>%n mentores encajarían; otros ocupan sus plazas.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Tal como se publicó</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>Se preguntó a las dos personas de %n pareja. Lo que respondan queda entre ellas.</numerusform>
            <numerusform>Se preguntó a las dos personas de %n parejas. Lo que respondan queda entre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>Ninguna persona que aprende y ningún mentor se preferirían mutuamente a lo que obtienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n persona que aprende y un mentor se preferirían mutuamente a lo que obtienen.</numerusform>
            <numerusform>%n personas que aprenden y un mentor se preferirían mutuamente a lo que obtienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>Sin preguntar: ya tienen una mentoría o una pregunta abierta.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>Sin preguntar: ya no era posible.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Intro</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>De pareja en pareja: fijar, mantener separados</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>No preguntarles todavía</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>A %1 y %2 ya se les preguntó: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>Menos favorable: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>queda libre %n plaza</numerusform>
            <numerusform>quedan libres %n plazas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Aún no se ha preguntado a nadie: se preguntará a los dos de %n pareja cuando esto se haya enviado.</numerusform>
            <numerusform>Aún no se ha preguntado a nadie: se preguntará a los dos de %n parejas cuando esto se haya enviado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Cada cuatro semanas</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Enlace para unirse</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>Verde: ambos están libres. Rayado: ocupado; la línea del borde inicial es su horario, la otra, el de la otra persona.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Proponer esta hora</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>Proponer la nueva hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>En %n de las fechas uno de los dos no está libre; la primera, el %1.</numerusform>
            <numerusform>En %n de las fechas uno de los dos no está libre; la primera, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Diga en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>No es un enlace que abra un navegador.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>Así está ya. Elija otra hora.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>Líneas verdes: lo que ocupa a %1 solo se conoce hasta el %2.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>Lo acordado sobre sesiones sueltas se pierde con ello: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>Cada mes, este día de la semana</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n sesión pasa a la nueva hora.</numerusform>
            <numerusform>%n sesiones pasan a la nueva hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>Según lo acordado para sesiones sueltas, estas se quedan: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>De qué quieren hablar. También está en los dos calendarios.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>Aquí cabe como máximo %n letra.</numerusform>
            <numerusform>Aquí caben como máximo %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>Terminar la serie con la mentoría</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n de las sesiones sería después del %1, cuando debe terminar su mentoría. Puede planearla igualmente.</numerusform>
            <numerusform>%n de las sesiones serían después del %1, cuando debe terminar su mentoría. Puede planearlas igualmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>Sería después del %1, cuando debe terminar su mentoría. Puede planearlo igualmente.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una competencia</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competencias que coinciden</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>La semana de ambos</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>Ambos están libres.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>Usted está libre; %1 no ha compartido cuándo lo está.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>Usted está ocupado entonces.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 no está libre entonces.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>Ambos están ocupados entonces.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>Está fuera del horario habitual de uno de los dos.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>Usted está libre; lo que ocupa a %1 se conoce hasta el %2.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>Cambio de hora: desde el %1 son las %2 en %3 cuando aquí son las %4.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 hasta</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Zona horaria de las horas</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>En la hora de %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: el final tiene que ser posterior al comienzo.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Puntos y posición</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>Su organización no cuenta puntos.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>falta %n para el nivel %1</numerusform>
            <numerusform>faltan %n para el nivel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>no hay un nivel superior</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Hasta el siguiente nivel</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n día de aprendizaje seguido</numerusform>
            <numerusform>%n días de aprendizaje seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>Aún no hay días seguidos: empiezan con lo próximo que aprenda</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>hoy aún está abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>%n como máximo hasta ahora</numerusform>
            <numerusform>%n como máximo hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>Hay %n día libre acumulado; los fines de semana no cuentan.</numerusform>
            <numerusform>Hay %n días libres acumulados; los fines de semana no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>Lo que haga sin conexión cuenta para el día en que lo hizo, se envíe cuando se envíe.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>Participa: los demás participantes ven su nombre y sus puntos.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>No participa: nadie ve sus puntos.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(pendiente de envío)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>Salir de las clasificaciones</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>Sus puntos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>Es el número %1 de %n.</numerusform>
            <numerusform>Es el número %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>comparte este puesto</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>Mi lugar entre los demás</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>Solo cuántas personas, nunca quiénes. No incluye las competencias que alguien se reserva.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>Su organización ha establecido para este equipo que en él no se compara a nadie con otros.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>Ha dejado las clasificaciones: nadie ve sus puntos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>Estaba inscrito en este curso.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>Había anulado la inscripción en este curso.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>Había avanzado más en este curso.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>Seguía este itinerario.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>Había dejado este itinerario.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>Había solicitado este curso.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>Lo último que se hizo con esta solicitud ya no consta.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>Usted había escrito esto.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a solicitar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>El servidor ha vuelto a un estado anterior</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>Se restauró desde una copia de seguridad. Lo que aparece aquí le había llegado después, y ya no lo tiene. Lo que está pendiente de envío se sigue enviando.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>Dos cambios se han cruzado</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>No se ha sobrescrito nada; elija lo que debe contar.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>Lo suyo, guardado en este equipo</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>You work offline.</source>
        <translation>Trabaja sin conexión.</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Enviar lo mío de nuevo</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo del servidor</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>¿Descartar este cambio? El servidor nunca lo aceptó. Desaparece de lo que ve aquí, y lo que escribió en él se pierde.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Escriba un importe, como %1.</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>Aceptar la nueva hora</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Ponerlo en mis propias notas</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>Quizá ya llegó y solo se perdió la respuesta. Se sabrá en cuanto el servidor responda; hasta entonces no se puede cambiar.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>¿Descartar este cambio? Es posible que el servidor ya lo haya tomado: entonces se queda allí y vuelve a mostrarse aquí. Si no, lo que escribió en él se pierde.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>La sesión no se celebra. Propuesta de nuevo, espera una respuesta a su hora y solo se celebra si es un sí.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Proponerla de nuevo</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Conservar lo que hay en el servidor</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: conservar lo que hay en el servidor</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>En estos, conservar lo que hay en el servidor</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>También suyo, y se envía en todo caso:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Proponerla de nuevo…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>Lo que se ha descargado</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar ahora (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>Abrir la página de inicio de sesión de esta red</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>Todo lo que hizo ha llegado. Lo que haga sin conexión espera aquí, y puede ver cómo se envía.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>Cambiado. Se envía de nuevo.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Descartado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Exportar lo pendiente</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>Cambio siguiente, anterior</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Guardado en sus propias notas, solo en este equipo.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>El llavero no tiene clave: no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>No espera nada. Lo que haga sin conexión espera aquí, y puede ver cómo se envía.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>Lo que hay en el servidor se queda; el resto de su cambio se envía.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>Aquí llegan las insignias que obtenga, firmadas por su organización.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>Traer una insignia de otro sitio…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Una insignia sin nombre</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>Traída el %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>Obtenida el %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>En espera de la firma de la organización. Llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>Ocultar las comprobaciones</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Guardar JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>Guardar JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>Guardar PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>Guardar SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>Quien tenga la dirección ve: «%1», por qué se dio, quién la emitió y cuándo, hasta cuándo es válida y si se revocó. No su nombre; su correo electrónico, solo como hash.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Guardar la insignia</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>Traer una insignia de otro sitio</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>Insignias (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>La insignia está en su cartera.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>No hay ninguna insignia en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>Mostrar la insignia (%n)</numerusform>
            <numerusform>Mostrar las %n insignias</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>El texto: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>Añadir a LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Su servidor de Mastodon</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Publicar en Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>Cerrar la página pública</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>La página pública está abierta.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>La página pública está cerrada. Al copiar la dirección o enviarla a uno de los lugares de abajo, se abre.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>Abrir la página y copiar la dirección</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>La página pública se abre con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>La página pública se cierra con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>Se retiró, así que no hay nada que compartir.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Preguntar al emisor</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>Se piden a su sitio web las claves y lo que se revocó. Ve que alguien pregunta y nada sobre usted.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>El emisor ha respondido.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>Trabaja sin conexión: no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>La insignia no nombra ningún sitio web al que preguntar.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>El sitio web del emisor no dio lo que se le pidió. Se le puede preguntar de nuevo más tarde.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>renovable a partir del %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>Esta insignia ya está en su cartera.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emitida por %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>p. ej., mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>El curso «%1» dice:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>Quita este filtro</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>Personas que mencionar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>Los archivos pueden tener hasta %1.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>Adjunto; pulse para quitarlo</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>Demasiado largo: %1 de %2 caracteres como máximo. Acórtelo o adjúntelo como archivo.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>Con un texto va como máximo %n archivo.</numerusform>
            <numerusform>Con un texto van como máximo %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>Ese día no existe. Escriba uno, como %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>Esa hora no existe. Escriba una, como %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>¿Antes o después del mediodía? Añada %1 o %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>Ese día se adelantan los relojes: %1 no existe. La hora siguiente es %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>Escriba un día, como %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>Escriba un día y una hora, como %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>Escriba una hora, como %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>Elegir en un calendario: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>widgets::KeptLine</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que había escrito está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>Lo que había escrito:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% hecho</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>widgets::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
</context>
</TS>
