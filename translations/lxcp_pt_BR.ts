<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ClashWords</name>
    <message>
        <source>“%1” with %2 (%3)</source>
        <translation>“%1” com %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>something in your calendar (%1)</source>
        <translation>algo no seu calendário (%1)</translation>
    </message>
    <message>
        <source>You have something at that time: %1</source>
        <translation>Você já tem algo nesse horário: %1</translation>
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
        <translation>competência</translation>
    </message>
    <message>
        <source>looked for in vain</source>
        <translation>procurado em vão</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>não está no catálogo</translation>
    </message>
    <message numerus="yes">
        <source>%n asked for it</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved it for later</source>
        <translation>
            <numerusform>%n salvou para depois</numerusform>
            <numerusform>%n salvaram para depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked for it</source>
        <translation>
            <numerusform>%n procurou</numerusform>
            <numerusform>%n procuraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>por regra</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>revogada: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desejos</translation>
    </message>
    <message>
        <source>First asked, by month</source>
        <translation>Primeira solicitação, por mês</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Curso concluído</translation>
    </message>
    <message>
        <source>Pathway completed</source>
        <translation>Trilha concluída</translation>
    </message>
    <message>
        <source>Skill that others have seen</source>
        <translation>Competência vista por outras pessoas</translation>
    </message>
    <message>
        <source>Sessions of mentoring</source>
        <translation>Sessões de mentoria</translation>
    </message>
    <message>
        <source>Accepted answers in communities</source>
        <translation>Respostas aceitas em comunidades</translation>
    </message>
    <message>
        <source>Somebody gives it</source>
        <translation>Alguém concede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, how many or of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n month(s)</source>
        <translation>
            <numerusform>válida por %n mês</numerusform>
            <numerusform>válida por %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>month; height: people</source>
        <translation>mês; altura: pessoas</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>a administração</translation>
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
        <translation>Conquistei “%1” de %2.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Equipe de %1</translation>
    </message>
    <message>
        <source>Pathway: %1</source>
        <translation>Trilha: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>Everybody sees their own points; nobody is ranked.</source>
        <translation>Cada pessoa vê os próprios pontos; ninguém é classificado.</translation>
    </message>
    <message>
        <source>Everybody is ranked.</source>
        <translation>Todos são classificados.</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Não há pontos.</translation>
    </message>
    <message>
        <source>Results in courses: %1</source>
        <translation>Resultados em cursos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean of the best results, per cent; height: people</source>
        <translation>média dos melhores resultados, em porcentagem; altura: pessoas</translation>
    </message>
    <message>
        <source>level 0 to 5; height: people</source>
        <translation>nível de 0 a 5; altura: pessoas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have %2 or less. </source>
        <translation>
            <numerusform>Você: %1. Metade do grupo (%n pessoa) tem %2 ou menos. </numerusform>
            <numerusform>Você: %1. Metade das %n pessoas tem %2 ou menos. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the others have less than you, %2 % the same.</source>
        <translation>%1% das outras pessoas têm menos que você, %2% o mesmo.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>Community: %1</source>
        <translation>Comunidade: %1</translation>
    </message>
    <message>
        <source>Whoever takes part is ranked, among those who take part.</source>
        <translation>Quem participa é classificado, entre quem participa.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ainda sem nível</translation>
    </message>
    <message numerus="yes">
        <source>You: %1. Half of the %n people have no level yet. </source>
        <translation>
            <numerusform>Você: %1. A %n pessoa ainda não tem nível. </numerusform>
            <numerusform>Você: %1. Metade das %n pessoas ainda não tem nível. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReportText</name>
    <message>
        <source>How they stand</source>
        <translation>Como estão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>A expirar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
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
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Nobody shows any.</source>
        <translation>Ninguém mostra nenhuma.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competência</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>“–”: somebody shows no level. They have none, or keep it to themselves.</source>
        <translation>“–”: a pessoa não mostra nível. Não tem nenhum ou o guarda para si.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criado em %1</translation>
    </message>
    <message>
        <source>Skills as far as people show them to their supervisor</source>
        <translation>Competências, na medida em que as pessoas as mostram ao gestor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>nenhum nível mostrado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>level, level asked for</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competências em relação ao que os cargos exigem</translation>
    </message>
    <message>
        <source>Skills against what titles ask for, %1 to %2 of %3</source>
        <translation>Competências e o que os cargos pedem, %1 a %2 de %3</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for. Green: reached; yellow: one level short; red: further away; blue: not asked for.</source>
        <translation>3/4 é nível 3 onde se pede 4. Verde: alcançado; amarelo: falta um nível; vermelho: mais longe; azul: não pedido.</translation>
    </message>
    <message>
        <source>no courses and no skills to see</source>
        <translation>sem cursos nem competências para ver</translation>
    </message>
</context>
<context>
    <name>account::AccountView</name>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>Other accounts on this computer</source>
        <translation>Outras contas neste computador</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém está conectado.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Each account keeps its own data; nobody sees that of another.</source>
        <translation>Cada conta guarda os próprios dados; ninguém vê os de outra.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Where to save the badges</source>
        <translation>Onde salvar as insígnias</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved in %1</source>
        <translation>
            <numerusform>%n insígnia salva em %1</numerusform>
            <numerusform>%n insígnias salvas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be written.</source>
        <translation>
            <numerusform>%n insígnia não pôde ser gravada.</numerusform>
            <numerusform>%n insígnias não puderam ser gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Not signed in at the moment: the session is over.</source>
        <translation>Sem login no momento: a sessão terminou.</translation>
    </message>
</context>
<context>
    <name>account::AddressText</name>
    <message>
        <source>Write an address like learn.example.org, or your work e-mail address.</source>
        <translation>Escreva um endereço como learn.example.org ou seu e-mail de trabalho.</translation>
    </message>
    <message>
        <source>Others could read what is sent to an address that starts with http. Use https.</source>
        <translation>Outras pessoas poderiam ler o que é enviado a um endereço que começa com http. Use https.</translation>
    </message>
</context>
<context>
    <name>account::BrowserWait</name>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir o navegador de novo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied. Open it in any browser on this computer.</source>
        <translation>Copiado. Abra-o em qualquer navegador deste computador.</translation>
    </message>
</context>
<context>
    <name>account::KeptAccounts</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Erase what is kept…</source>
        <translation>Apagar o que está guardado…</translation>
    </message>
    <message>
        <source>Erase what is kept of %1</source>
        <translation>Apagar o que está guardado de %1</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>What was kept of %1 is erased.</source>
        <translation>O que estava guardado de %1 foi apagado.</translation>
    </message>
</context>
<context>
    <name>account::SignInText</name>
    <message>
        <source>%1 cannot be reached. Check the address and your connection, then try again. What is on this computer is as it was.</source>
        <translation>Não foi possível acessar %1. Verifique o endereço e sua conexão e tente de novo. O que está neste computador continua como estava.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, or nobody finished in the browser. Try again.</source>
        <translation>%1 não respondeu a tempo ou nada foi concluído no navegador. Tente de novo.</translation>
    </message>
    <message>
        <source>You were not signed in: the sign-in page said no, or it was closed. Try again.</source>
        <translation>O login não foi feito: a página de login recusou ou foi fechada. Tente de novo.</translation>
    </message>
    <message>
        <source>There is no LXCP server at %1. Check the address, or ask your administrator for it.</source>
        <translation>Não há um servidor LXCP em %1. Verifique o endereço ou peça-o ao administrador.</translation>
    </message>
    <message>
        <source>This computer could not keep the new account. Check that the disk is not full, then try again.</source>
        <translation>Este computador não conseguiu guardar a nova conta. Verifique se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>You stopped signing in. Nothing was changed.</source>
        <translation>Você interrompeu a entrada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again, or ask your administrator.</source>
        <translation>Tente de novo ou fale com o administrador.</translation>
    </message>
    <message>
        <source>%1 answered with a web page. Either this network wants you to sign in to it first, or the address is not that of an LXCP server.</source>
        <translation>%1 respondeu com uma página da web. Ou esta rede quer que você entre nela primeiro, ou o endereço não é o de um servidor LXCP.</translation>
    </message>
    <message>
        <source>%1 answered, but the sign-in service of your organisation cannot be reached. Check your connection, then try again.</source>
        <translation>%1 respondeu, mas o serviço de login da sua organização não pode ser acessado. Verifique sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>%1 answered, but where you would sign in something else answers. Try again; if it stays so, tell your administrator.</source>
        <translation>%1 respondeu, mas no lugar onde você entraria responde outra coisa. Tente de novo; se continuar assim, avise o administrador.</translation>
    </message>
    <message>
        <source>You signed in at your organisation, but %1 does not take it. Try again; if it stays so, ask your administrator: the server&apos;s log says why.</source>
        <translation>Você entrou na sua organização, mas %1 não aceita isso. Tente de novo; se continuar assim, pergunte ao administrador: o registro do servidor diz por quê.</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was for another service (audience).</source>
        <translation>O motivo: o login era para outro serviço (audience).</translation>
    </message>
    <message>
        <source>Its reason: the sign-in was at another sign-in service than it expects (issuer).</source>
        <translation>O motivo: o login foi feito em um serviço de login diferente do esperado (issuer).</translation>
    </message>
    <message>
        <source>Its reason: it does not know the key of the sign-in service (signature).</source>
        <translation>O motivo: ele não conhece a chave do serviço de login (signature).</translation>
    </message>
    <message>
        <source>Its reason: by its clock the sign-in is over, or has not begun (time).</source>
        <translation>O motivo: pelo relógio dele, o login já terminou ou ainda não começou (time).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in service says: “%1”</source>
        <translation>O serviço de login da sua organização diz: “%1”</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, wants a name and a password before it lets you through to %2.</source>
        <translation>O proxy da sua rede, %1, pede um nome e uma senha antes de deixar você passar para %2.</translation>
    </message>
    <message>
        <source>The proxy of your network, %1, refuses the way to %2. Ask your administrator.</source>
        <translation>O proxy da sua rede, %1, recusa o acesso a %2. Fale com o administrador.</translation>
    </message>
</context>
<context>
    <name>account::SignOutPanel</name>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Sincronizar antes</translation>
    </message>
    <message>
        <source>Sign out, keep what is here</source>
        <translation>Sair e manter o que está aqui</translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Sair e apagar…</translation>
    </message>
    <message>
        <source>Erase it and sign out</source>
        <translation>Apagar e sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the server yet. They stay on this computer and are sent when you sign in here again, unless you erase them.</source>
        <translation>
            <numerusform>%n alteração ainda não chegou ao servidor. Ela fica neste computador e é enviada quando você entrar de novo aqui, a menos que a apague.</numerusform>
            <numerusform>%n alterações ainda não chegaram ao servidor. Elas ficam neste computador e são enviadas quando você entrar de novo aqui, a menos que as apague.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What is on this computer can stay for the next time, or be erased.</source>
        <translation>Tudo o que você fez chegou. O que está neste computador pode ficar para a próxima vez ou ser apagado.</translation>
    </message>
    <message>
        <source>The server cannot be reached at the moment.</source>
        <translation>O servidor não pode ser acessado no momento.</translation>
    </message>
    <message numerus="yes">
        <source>Erasing loses %n change(s) for good, together with everything that was fetched.</source>
        <translation>
            <numerusform>Ao apagar, você perde de vez %n alteração, junto com tudo o que foi baixado.</numerusform>
            <numerusform>Ao apagar, você perde de vez %n alterações, junto com tudo o que foi baixado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was fetched is removed from this computer. On the server nothing changes.</source>
        <translation>Tudo o que foi baixado é removido deste computador. No servidor nada muda.</translation>
    </message>
    <message>
        <source>Save the badges first…</source>
        <translation>Salvar primeiro as insígnias…</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) from elsewhere are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n insígnia de outro lugar está só neste computador e também se perde.</numerusform>
            <numerusform>%n insígnias de outro lugar estão só neste computador e também se perdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n anotação particular está só neste computador e também se perde.</numerusform>
            <numerusform>%n anotações particulares estão só neste computador e também se perdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you have begun are on this computer only and are lost, too.</source>
        <translation>
            <numerusform>%n texto que você começou está só neste computador e também se perde.</numerusform>
            <numerusform>%n textos que você começou estão só neste computador e também se perdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of LXCP stay in your own calendar. To take them out, disconnect it first, in the settings.</source>
        <translation>
            <numerusform>%n entrada do LXCP fica no seu próprio calendário. Para retirá-la, desconecte-o antes, nas configurações.</numerusform>
            <numerusform>%n entradas do LXCP ficam no seu próprio calendário. Para retirá-las, desconecte-o antes, nas configurações.</numerusform>
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
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Courses, learning paths and requests of your organisation, with or without a network.</source>
        <translation>Cursos, trilhas e solicitações da sua organização, com ou sem rede.</translation>
    </message>
    <message>
        <source>Server address or work e-mail</source>
        <translation>Endereço do servidor ou e-mail de trabalho</translation>
    </message>
    <message>
        <source>Continue in the browser</source>
        <translation>Continuar no navegador</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no seu navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Aguardando o navegador</translation>
    </message>
    <message>
        <source>What has been fetched</source>
        <translation>O que foi baixado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Your browser opens and you sign in there, as you do everywhere else. This program never sees your password.</source>
        <translation>Seu navegador abre e você entra por lá, como em qualquer outro lugar. Este programa nunca vê sua senha.</translation>
    </message>
    <message>
        <source>The server of your organisation is looked for at %1. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>O servidor da sua organização é procurado em %1. Depois seu navegador abre e você entra por lá; este programa nunca vê sua senha.</translation>
    </message>
    <message>
        <source>%1 says who signs you in. Then your browser opens and you sign in there; this program never sees your password.</source>
        <translation>%1 diz quem cuida do seu login. Depois seu navegador abre e você entra por lá; este programa nunca vê sua senha.</translation>
    </message>
    <message>
        <source>Sign in at %1. This window goes on by itself when you are done.</source>
        <translation>Entre em %1. Esta janela continua sozinha quando você terminar.</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Olá, %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>The catalog is being fetched. You can start now; the rest comes meanwhile, and goes on after a break.</source>
        <translation>O catálogo está sendo baixado. Você já pode começar; o resto chega enquanto isso e continua depois de uma pausa.</translation>
    </message>
    <message>
        <source>Everything is here. You can work without a network from now on.</source>
        <translation>Está tudo aqui. A partir de agora você pode trabalhar sem rede.</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 de %2 itens</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) so far</source>
        <translation>
            <numerusform>%n item até agora</numerusform>
            <numerusform>%n itens até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is kept, and the rest is tried again by itself.</source>
        <translation>O que foi baixado fica guardado, e o resto é tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Your organisation has laid down this address. Your browser opens and you sign in there; this program never sees your password.</source>
        <translation>Sua organização definiu este endereço. Seu navegador abre e você entra por lá; este programa nunca vê sua senha.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You are signed in. The keychain of this computer is asked to keep that for the next time; it may want its password, in a window of its own.</source>
        <translation>Você entrou. O chaveiro deste computador precisa guardar isso para a próxima vez; talvez ele peça a senha dele em uma janela própria.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Seu nome para o proxy</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Sua senha para o proxy</translation>
    </message>
</context>
<context>
    <name>agenda::Words</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Certificado expira: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Prazo: %1</translation>
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
        <translation>Não há insígnia aqui</translation>
    </message>
    <message>
        <source>There is no badge with this address, or its person does not show it.</source>
        <translation>Não há insígnia neste endereço, ou a pessoa não a mostra.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>A insígnia</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>It was issued to one person, whose e-mail address is in it as a hash only: who shows it to you can prove that it is theirs by telling you the address.</source>
        <translation>Foi emitida para uma pessoa cujo endereço de e-mail está nela apenas como hash: quem a mostra pode provar que é sua informando o endereço.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitida por</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitida em</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revogada em</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>Obtida por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>The badge as Open Badges 3.0 (JSON)</source>
        <translation>A insígnia como Open Badges 3.0 (JSON)</translation>
    </message>
    <message>
        <source>The badge as a signed token (JWT)</source>
        <translation>A insígnia como token assinado (JWT)</translation>
    </message>
</context>
<context>
    <name>badges::Reason</name>
    <message numerus="yes">
        <source>Awarded for %n mentoring session(s).</source>
        <translation>
            <numerusform>Concedida por %n sessão de mentoria.</numerusform>
            <numerusform>Concedida por %n sessões de mentoria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Awarded for %n answer(s) that others have accepted.</source>
        <translation>
            <numerusform>Concedida por %n resposta aceita por outras pessoas.</numerusform>
            <numerusform>Concedida por %n respostas aceitas por outras pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Awarded by %1 to people whom it has chosen.</source>
        <translation>Concedida por %1 a pessoas escolhidas pela organização.</translation>
    </message>
    <message>
        <source>Awarded for completing the course “%1”.</source>
        <translation>Concedida pela conclusão do curso “%1”.</translation>
    </message>
    <message>
        <source>Awarded for completing the pathway “%1”.</source>
        <translation>Concedida pela conclusão da trilha “%1”.</translation>
    </message>
    <message>
        <source>Awarded for the skill “%1” at level %2 of 5, as others have seen it.</source>
        <translation>Concedida pela competência “%1” no nível %2 de 5, como outras pessoas a viram.</translation>
    </message>
</context>
<context>
    <name>catalog::CatalogView</name>
    <message>
        <source>Ask for it</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Search by title, skill, word of the description</source>
        <translation>Buscar por título, competência ou palavra da descrição</translation>
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
        <translation>Mostrar como cartões</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>No course fits these filters. Take one away, or ask for the course.</source>
        <translation>Nenhum curso atende a esses filtros. Remova um deles ou solicite o curso.</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>Nenhum curso</translation>
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
            <numerusform>%Ln curso ou mais</numerusform>
            <numerusform>%Ln cursos ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>shown for &apos;%1&apos;</source>
        <translation>mostrados para “%1”</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona offline</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>From the field to the results</source>
        <translation>Do campo para os resultados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir o curso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close the filters</source>
        <translation>Limpar o campo, fechar os filtros</translation>
    </message>
    <message>
        <source>Only tell learning &amp; development that you looked for it</source>
        <translation>Só avisar Treinamento e desenvolvimento que você procurou isto</translation>
    </message>
    <message>
        <source>Noted. They see how many people looked for it, not who.</source>
        <translation>Anotado. Eles veem quantas pessoas procuraram, não quem.</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Salvos para depois</translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos;. Ask for it: your supervisor decides, or learning &amp; development.</source>
        <translation>Nada encontrado para “%1”. Solicite: seu gestor ou treinamento e desenvolvimento decide.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for &apos;%1&apos; with these filters. Without them there are %Ln course(s).</source>
        <translation>
            <numerusform>Nada encontrado para “%1” com estes filtros. Sem eles há %Ln curso.</numerusform>
            <numerusform>Nada encontrado para “%1” com estes filtros. Sem eles há %Ln cursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for &apos;%1&apos; with these filters.</source>
        <translation>Nada encontrado para “%1” com estes filtros.</translation>
    </message>
</context>
<context>
    <name>catalog::CourseDelegate</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>mediante solicitação</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
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
        <translation>Competência</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Funciona offline</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Salvos para depois</translation>
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
        <translation>O que você tinha digitado está aqui de novo.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Groups that match</source>
        <translation>Grupos que correspondem</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Of a team: the name of whom it reports to.</source>
        <translation>De uma equipe: o nome do gestor.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>everybody for themself</source>
        <translation>cada pessoa por si</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Quem alcança</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>That day counts as well.</source>
        <translation>Esse dia também conta.</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nome de um curso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cursos que correspondem</translation>
    </message>
    <message>
        <source>Which courses count</source>
        <translation>Quais cursos contam</translation>
    </message>
    <message>
        <source>None chosen: any course counts.</source>
        <translation>Nenhum escolhido: qualquer curso conta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Novo desafio</translation>
    </message>
    <message>
        <source>Change the challenge</source>
        <translation>Alterar o desafio</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>Lançar o desafio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>um departamento</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>uma equipe</translation>
    </message>
    <message>
        <source>who joined a pathway</source>
        <translation>quem segue uma trilha</translation>
    </message>
    <message>
        <source>a community</source>
        <translation>uma comunidade</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>minha equipe</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Nothing was set. What you typed is kept for the next time.</source>
        <translation>Nada foi definido. O que você digitou fica guardado para a próxima vez.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Escolha da lista.</translation>
    </message>
    <message>
        <source>A day from today on, at most a year ahead.</source>
        <translation>Um dia a partir de hoje, no máximo daqui a um ano.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Lançado: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
</context>
<context>
    <name>challenges::ChallengeView</name>
    <message>
        <source>Open the course</source>
        <translation>Abrir o curso</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>Encontrar um curso</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Minhas insígnias</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Go on learning</source>
        <translation>Continuar aprendendo</translation>
    </message>
    <message>
        <source>This challenge is not here any more: it was ended, or it is for others.</source>
        <translation>Este desafio não está mais aqui: foi encerrado ou é para outros.</translation>
    </message>
    <message>
        <source>My standing</source>
        <translation>Minha situação</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Encerrado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>de %1 até %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>falta %n dia</numerusform>
            <numerusform>faltam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>It is counted by the server, after the next sync.</source>
        <translation>O servidor conta, depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>O que você faz offline vale para o dia em que fez, seja quando for enviado.</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Cursos que contam</translation>
    </message>
</context>
<context>
    <name>challenges::RowText</name>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafios</translation>
    </message>
    <message>
        <source>Something that a group sets out to do until a day, each for themself or all together.</source>
        <translation>Algo que um grupo se propõe a fazer até um dia, cada um por si ou todos juntos.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Novo desafio…</translation>
    </message>
</context>
<context>
    <name>community::CommunitiesView</name>
    <message>
        <source>Find communities and what is said in them</source>
        <translation>Encontrar comunidades e o que se diz nelas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Criar uma comunidade</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Procurar comunidades</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Para descobrir</translation>
    </message>
    <message>
        <source>There is no community yet. Begin one for what you would like to learn with others.</source>
        <translation>Ainda não há comunidades. Crie uma para o que você gostaria de aprender com outras pessoas.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Begin a community about it?</source>
        <translation>Nada encontrado para “%1”. Criar uma comunidade sobre isso?</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Você pediu para entrar</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Você foi convidado</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the field to the communities</source>
        <translation>Do campo para as comunidades</translation>
    </message>
    <message>
        <source>Open the community</source>
        <translation>Abrir a comunidade</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>community::CommunityForm</name>
    <message>
        <source>Anybody may join; otherwise moderators admit</source>
        <translation>Qualquer pessoa pode entrar; senão, os moderadores admitem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que ela serve?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>O que vocês querem em conjunto</translation>
    </message>
    <message>
        <source>A goal on each line.</source>
        <translation>Um objetivo por linha.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>An address on each line, then its title.</source>
        <translation>Um endereço por linha e depois o título.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Separados por vírgulas.</translation>
    </message>
    <message>
        <source>Change the community</source>
        <translation>Alterar a comunidade</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Criar uma comunidade</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>A name, please.</source>
        <translation>Um nome, por favor.</translation>
    </message>
    <message>
        <source>Each line begins with an address such as https://…</source>
        <translation>Cada linha começa com um endereço como https://…</translation>
    </message>
    <message>
        <source>There is a community of that name. Join it, or choose another name.</source>
        <translation>Já existe uma comunidade com esse nome. Entre nela ou escolha outro nome.</translation>
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
        <translation>Planejar um evento</translation>
    </message>
    <message>
        <source>Its members see its events.</source>
        <translation>Os membros veem os eventos dela.</translation>
    </message>
    <message>
        <source>Nothing is planned. Meet, in a room or on a screen.</source>
        <translation>Nada está planejado. Encontrem-se, em uma sala ou na tela.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Eu vou</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Talvez</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Não posso</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n vai</numerusform>
            <numerusform>%n vão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n talvez</numerusform>
            <numerusform>%n talvez</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What we want together</source>
        <translation>O que queremos em conjunto</translation>
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
        <translation>Sair da comunidade</translation>
    </message>
    <message>
        <source>You have left.</source>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Tornar moderador</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Tornar membro</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Tornar proprietário</translation>
    </message>
    <message>
        <source>Remove from the community</source>
        <translation>Remover da comunidade</translation>
    </message>
    <message>
        <source>Members are shown to members.</source>
        <translation>Os membros são mostrados aos membros.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits, and nothing is reported.</source>
        <translation>Ninguém aguarda, e nada foi denunciado.</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 pede para entrar</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Reported in “%1”</source>
        <translation>Denunciado em “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Abrir um tópico</translation>
    </message>
    <message>
        <source>This community is not here.</source>
        <translation>Esta comunidade não está aqui.</translation>
    </message>
    <message>
        <source>Moderation (%1)</source>
        <translation>Moderação (%1)</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Aberta a todos</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Com admissão</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Você pediu para entrar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
    <message>
        <source>What is said here reaches its members. Join to read it, also without a network.</source>
        <translation>O que se diz aqui chega aos membros. Entre para ler, mesmo sem rede.</translation>
    </message>
    <message>
        <source>Nothing has been said yet. A question is a good beginning.</source>
        <translation>Nada foi dito ainda. Uma pergunta é um bom começo.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Seta para cima, Seta para baixo</translation>
    </message>
    <message>
        <source>From thread to thread</source>
        <translation>De tópico em tópico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Abrir o tópico</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Start a thread about it</source>
        <translation>Abrir um tópico sobre isso</translation>
    </message>
    <message>
        <source>Removed from the community</source>
        <translation>Fora da comunidade</translation>
    </message>
    <message>
        <source>Nobody is left then, and the community is closed for good.</source>
        <translation>Depois não resta ninguém, e a comunidade é fechada para sempre.</translation>
    </message>
    <message>
        <source>You are its only owner. Make somebody else an owner first.</source>
        <translation>Você é o único proprietário. Torne primeiro outra pessoa proprietária.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite a colleague</source>
        <translation>Convidar um colega</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Convite enviado: %1</translation>
    </message>
    <message>
        <source>Its last member has left, and nobody can join any more. You can begin another one for the same.</source>
        <translation>O último membro saiu e ninguém mais pode entrar. Você pode começar outra para o mesmo assunto.</translation>
    </message>
    <message>
        <source>Begin a community</source>
        <translation>Criar uma comunidade</translation>
    </message>
    <message>
        <source>You have declined the invitation. You can join all the same.</source>
        <translation>Você recusou o convite. Mesmo assim, pode entrar.</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Você recebeu um convite.</translation>
    </message>
    <message>
        <source>%1 invites you.</source>
        <translation>%1 convida você.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever a %1</translation>
    </message>
    <message>
        <source>Remove %1 from the community?</source>
        <translation>Remover %1 da comunidade?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>A convite de %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Convidar de novo</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirar o convite</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>O convite foi retirado.</translation>
    </message>
    <message>
        <source>To come back you will have to ask: moderators admit here.</source>
        <translation>Para voltar você terá de pedir: aqui os moderadores admitem.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>What was said here reached its members.</source>
        <translation>O que foi dito aqui chegou aos membros.</translation>
    </message>
    <message>
        <source>You asked to join “%1” and were not admitted.</source>
        <translation>Você pediu para entrar em “%1” e não foi admitido.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. %2 did not admit you.</source>
        <translation>Você pediu para entrar em “%1”. %2 não admitiu você.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Você não é mais membro de “%1”.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”. %2 has removed you.</source>
        <translation>Você não é mais membro de “%1”. %2 removeu você.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Only moderators can admit you again. Write to who owns it.</source>
        <translation>Só os moderadores podem admitir você de novo. Escreva para quem é proprietário.</translation>
    </message>
    <message>
        <source>Why? They read this. You may leave it out.</source>
        <translation>Por quê? A pessoa lê isto. Você pode deixar em branco.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 já é membro.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 já tem um convite.</translation>
    </message>
    <message>
        <source>Thread: %1</source>
        <translation>Tópico: %1</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>A room, or nothing when it is on a screen.</source>
        <translation>Uma sala, ou nada se for na tela.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To join from anywhere.</source>
        <translation>Para participar de qualquer lugar.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Alterar o evento</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planejar um evento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planejar</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Um título, por favor.</translation>
    </message>
    <message>
        <source>An address such as https://…</source>
        <translation>Um endereço como https://…</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is ahead.</source>
        <translation>Esse horário já passou. Escolha um que ainda venha.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You come to what you plan, until you say otherwise at the event.</source>
        <translation>Você participa do que planeja, até dizer outra coisa no evento.</translation>
    </message>
</context>
<context>
    <name>community::PostCard</name>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Esclarecedor</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Engraçado</translation>
    </message>
    <message>
        <source>Hooray</source>
        <translation>Viva</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>Fico pensando</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Resposta aceita</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Removed by its author.</source>
        <translation>Removido pelo autor.</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Ocultado por um moderador: %1</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>O que %1 escreveu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, yours too</source>
        <translation>%1: %2, a sua também</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Não aceitar mais</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Aceitar como resposta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Why is it hidden? Its author reads this.</source>
        <translation>Por que ocultar? O autor vai ler.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>What is wrong with it? The moderators read this.</source>
        <translation>O que há de errado? Os moderadores leem isto.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>community::ThreadDelegate</name>
    <message>
        <source>Removed by its author</source>
        <translation>Removido pelo autor</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Ocultado por um moderador</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>community::ThreadForm</name>
    <message>
        <source>Start the thread</source>
        <translation>Abrir o tópico</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A question or a sentence, so that others find it.</source>
        <translation>Uma pergunta ou uma frase, para que outras pessoas encontrem.</translation>
    </message>
    <message>
        <source>What is it about? **bold**, lists and code as in Markdown</source>
        <translation>Do que se trata? **negrito**, listas e código como em Markdown</translation>
    </message>
    <message>
        <source>Change the thread</source>
        <translation>Alterar o tópico</translation>
    </message>
    <message>
        <source>Start a thread</source>
        <translation>Abrir um tópico</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>You are in no community yet. Join one first.</source>
        <translation>Você ainda não está em nenhuma comunidade. Entre em uma primeiro.</translation>
    </message>
    <message>
        <source>A title and a text, please.</source>
        <translation>Um título e um texto, por favor.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Mencionar alguém</translation>
    </message>
    <message>
        <source>Everybody reads it beside the course; replies reach the members.</source>
        <translation>Todos leem ao lado do curso; as respostas chegam aos membros.</translation>
    </message>
    <message>
        <source>It reaches the members.</source>
        <translation>Chega aos membros.</translation>
    </message>
    <message>
        <source>You are no longer in this community, so it cannot be sent there. What you wrote is kept: copy it, or choose another community.</source>
        <translation>Você não está mais nesta comunidade, por isso não é possível enviar para lá. O que você escreveu foi mantido: copie-o ou escolha outra comunidade.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Não foi enviado. %1</translation>
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
        <translation>Escrever uma resposta; @ menciona alguém</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier replies</source>
        <translation>
            <numerusform>Mostrar %n resposta anterior</numerusform>
            <numerusform>Mostrar %n respostas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>About the course “%1”</source>
        <translation>Sobre o curso “%1”</translation>
    </message>
    <message>
        <source>Closed by a moderator: %1</source>
        <translation>Fechado por um moderador: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Open for replies</source>
        <translation>Abrir para respostas</translation>
    </message>
    <message>
        <source>Close for replies</source>
        <translation>Fechar para respostas</translation>
    </message>
    <message>
        <source>Why is it closed? Everybody reads this.</source>
        <translation>Por que fechar? Todos leem isto.</translation>
    </message>
    <message>
        <source>Reported. The moderators see it, and you see what becomes of it.</source>
        <translation>Denunciado. Os moderadores veem, e você acompanha o que acontece.</translation>
    </message>
    <message>
        <source>Join “%1” to read the replies and to write.</source>
        <translation>Entre em “%1” para ler as respostas e escrever.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>In answer to %1</source>
        <translation>Em resposta a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>You change your reply. Esc leaves it as it was.</source>
        <translation>Você está alterando sua resposta. Esc a deixa como estava.</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>O arquivo ainda não chegou. Ele vem com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escrever uma resposta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Mencionar alguém</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To reactions, answers and the rest</source>
        <translation>Às reações, respostas e o restante</translation>
    </message>
    <message>
        <source>About the step “%1”</source>
        <translation>Sobre a etapa “%1”</translation>
    </message>
    <message>
        <source>About the event “%1”</source>
        <translation>Sobre o evento “%1”</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>O que %1 escreveu</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Replies reach the members of “%1”.</source>
        <translation>As respostas chegam aos membros de “%1”.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Não foi enviado. %1</translation>
    </message>
    <message>
        <source>Your thread is being kept on this computer. It stands here in a moment.</source>
        <translation>Seu tópico está sendo guardado neste computador. Em um instante ele estará aqui.</translation>
    </message>
    <message>
        <source>A moderator has hidden this reply, so that it cannot be changed: %1. What you have written here can be copied; Esc leaves it.</source>
        <translation>Um moderador ocultou esta resposta, por isso ela não pode ser alterada: %1. O que você escreveu aqui pode ser copiado; Esc o deixa.</translation>
    </message>
    <message>
        <source>This thread is not here. Most likely it is in a community that you have not joined: join it, and the thread comes. Perhaps it has not arrived yet, or its author or a moderator has taken it away.</source>
        <translation>Este tópico não está aqui. O mais provável é que esteja em uma comunidade da qual você não participa: entre nela e o tópico chega. Talvez ainda não tenha chegado, ou o autor ou um moderador o tenha retirado.</translation>
    </message>
    <message>
        <source>You are joining “%1”. The thread comes with the next sync.</source>
        <translation>Você está entrando em “%1”. O tópico chega com a próxima sincronização.</translation>
    </message>
    <message>
        <source>This thread is not here. Perhaps a moderator has hidden it, or it has not arrived yet.</source>
        <translation>Este tópico não está aqui. Talvez um moderador o tenha ocultado, ou ele ainda não tenha chegado.</translation>
    </message>
    <message>
        <source>This thread is in “%1”. You asked to join: it comes when you are admitted.</source>
        <translation>Este tópico está em “%1”. Você pediu para entrar: ele chega quando você for admitido.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, whose last member has left. Nobody can join any more.</source>
        <translation>Este tópico está em “%1”, cujo último membro saiu. Ninguém mais pode entrar.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Its moderators admit: ask them.</source>
        <translation>Este tópico está em “%1”, da qual você não participa. Os moderadores admitem: peça a eles.</translation>
    </message>
    <message>
        <source>This thread is in “%1”, which you have not joined. Join it to read and to write there.</source>
        <translation>Este tópico está em “%1”, da qual você não participa. Entre para ler e escrever lá.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
</context>
<context>
    <name>course::CourseView</name>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Este curso não está mais no seu catálogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Voltar ao catálogo</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funciona offline</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1% feito</translation>
    </message>
    <message>
        <source>%1 % done, next: %2</source>
        <translation>%1% feito, a seguir: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>See my request</source>
        <translation>Ver minha solicitação</translation>
    </message>
    <message>
        <source>Request this course</source>
        <translation>Solicitar este curso</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrever-se</translation>
    </message>
    <message>
        <source>See it at the provider</source>
        <translation>Ver no site do fornecedor</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cancelar a inscrição</translation>
    </message>
    <message>
        <source>Withdrawn from %1</source>
        <translation>Inscrição em %1 cancelada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre o curso</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>O que você saberá fazer</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Search the catalog for it</source>
        <translation>Buscar no catálogo</translation>
    </message>
    <message>
        <source>Before this course</source>
        <translation>Antes deste curso</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ainda não feito</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Faz parte de</translation>
    </message>
    <message numerus="yes">
        <source>Pathway with %n step(s)</source>
        <translation>
            <numerusform>Trilha de %n etapa</numerusform>
            <numerusform>Trilha de %n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) took it</source>
        <translation>
            <numerusform>%n colega fez o curso</numerusform>
            <numerusform>%n colegas fizeram o curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Voltar para onde você estava</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Dar uma olhada</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nova versão</translation>
    </message>
    <message>
        <source>Done again from %1 on, it renews your badge “%2”, which is valid until %3.</source>
        <translation>Refeito a partir de %1, ele renova sua insígnia “%2”, válida até %3.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. You can ask now, also offline.</source>
        <translation>Seu gestor ou treinamento e desenvolvimento decide sobre este curso. Você pode pedir agora, mesmo offline.</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Já tinha sido enviado.</translation>
    </message>
</context>
<context>
    <name>course::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificado até</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrição feita</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
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
        <translation>Dedicação</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Sim, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
</context>
<context>
    <name>course::OfflinePanel</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>%1 para baixar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>course::TalkPanel</name>
    <message>
        <source>Talked about in communities</source>
        <translation>O que se fala nas comunidades</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Perguntar a uma comunidade</translation>
    </message>
    <message>
        <source>Nobody has asked about this course yet.</source>
        <translation>Ninguém perguntou sobre este curso ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>course::VoicesPanel</name>
    <message>
        <source>Saved for later</source>
        <translation>Salvos para depois</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salvar para depois</translation>
    </message>
    <message>
        <source>Press to take it off the list</source>
        <translation>Pressione para tirar da lista</translation>
    </message>
    <message>
        <source>Not saved any more.</source>
        <translation>Não está mais salvo.</translation>
    </message>
    <message>
        <source>Saved: the catalog&apos;s filter &apos;Saved for later&apos; has it.</source>
        <translation>Salvo: está no filtro “Salvos para depois” do catálogo.</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>Recomendar…</translation>
    </message>
    <message numerus="yes">
        <source>Your rating: %n of 5</source>
        <translation>
            <numerusform>Sua avaliação: %n de 5</numerusform>
            <numerusform>Sua avaliação: %n de 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>Avaliar…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>What colleagues say</source>
        <translation>O que os colegas dizem</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n de 5 estrelas</numerusform>
            <numerusform>%n de 5 estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommend it to</source>
        <translation>Recomendar a</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Uma palavra junto</translation>
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
        <translation>O que as outras pessoas deveriam saber?</translation>
    </message>
    <message>
        <source>With words everybody reads it with your name; stars alone only count.</source>
        <translation>Com texto, todos leem com seu nome; só as estrelas apenas contam.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Choose one to five stars.</source>
        <translation>Escolha de uma a cinco estrelas.</translation>
    </message>
    <message>
        <source>Thank you. It counts when it is sent.</source>
        <translation>Obrigado. Vale quando for enviada.</translation>
    </message>
    <message>
        <source>Name of a colleague or community</source>
        <translation>Nome de um colega ou de uma comunidade</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Choose a colleague or a community from the list.</source>
        <translation>Escolha um colega ou uma comunidade da lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Quantas estrelas</translation>
    </message>
</context>
<context>
    <name>credentials::Report</name>
    <message>
        <source>The revocation list is from today.</source>
        <translation>A lista de revogação é de hoje.</translation>
    </message>
    <message numerus="yes">
        <source>The revocation list is %n day(s) old.</source>
        <translation>
            <numerusform>A lista de revogação tem %n dia.</numerusform>
            <numerusform>A lista de revogação tem %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could be read.</source>
        <translation>O arquivo pôde ser lido.</translation>
    </message>
    <message>
        <source>The file is damaged or is no badge.</source>
        <translation>O arquivo está danificado ou não é uma insígnia.</translation>
    </message>
    <message>
        <source>This is no Open Badge.</source>
        <translation>Não é um Open Badge.</translation>
    </message>
    <message>
        <source>Every word of the badge is defined.</source>
        <translation>Cada termo da insígnia está definido.</translation>
    </message>
    <message>
        <source>The badge uses a vocabulary that this program does not know: %1</source>
        <translation>A insígnia usa um vocabulário que este programa não conhece: %1</translation>
    </message>
    <message>
        <source>The badge does not begin with the vocabularies that the standard asks for: %1</source>
        <translation>A insígnia não começa com os vocabulários que o padrão exige: %1</translation>
    </message>
    <message>
        <source>The badge has something in it that no vocabulary defines and no signature protects: %1</source>
        <translation>A insígnia contém algo que nenhum vocabulário define e nenhuma assinatura protege: %1</translation>
    </message>
    <message>
        <source>The badge&apos;s vocabulary contradicts itself: %1</source>
        <translation>O vocabulário da insígnia se contradiz: %1</translation>
    </message>
    <message>
        <source>The badge is too complicated to be checked. Real badges never are.</source>
        <translation>A insígnia é complicada demais para ser verificada. As verdadeiras nunca são.</translation>
    </message>
    <message>
        <source>The badge has everything that belongs to one.</source>
        <translation>A insígnia tem tudo o que deve ter.</translation>
    </message>
    <message>
        <source>Something is missing in the badge: %1</source>
        <translation>Falta algo na insígnia: %1</translation>
    </message>
    <message>
        <source>Something in the badge is of the wrong kind: %1</source>
        <translation>Algo na insígnia é do tipo errado: %1</translation>
    </message>
    <message>
        <source>Something in the badge has a value that it must not have: %1</source>
        <translation>Algo na insígnia tem um valor que não deve ter: %1</translation>
    </message>
    <message>
        <source>A part of the badge lies on a web site and is not here: %1</source>
        <translation>Uma parte da insígnia está em um site e não aqui: %1</translation>
    </message>
    <message>
        <source>The signature is right: nothing was changed since it was signed.</source>
        <translation>A assinatura está correta: nada foi alterado desde então.</translation>
    </message>
    <message>
        <source>The signature is right, made by a draft of today&apos;s standard.</source>
        <translation>A assinatura está correta; segue um rascunho do padrão atual.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but nobody confirms whose signature it is.</source>
        <translation>Nada foi alterado desde a assinatura, mas ninguém confirma de quem ela é.</translation>
    </message>
    <message>
        <source>The signature does not fit: the badge was changed, or somebody else made it.</source>
        <translation>A assinatura não confere: a insígnia foi alterada ou outra pessoa a assinou.</translation>
    </message>
    <message>
        <source>Nobody has signed this badge.</source>
        <translation>Ninguém assinou esta insígnia.</translation>
    </message>
    <message>
        <source>The badge is signed in a way that this program does not know: %1</source>
        <translation>A insígnia está assinada de um modo que este programa não conhece: %1</translation>
    </message>
    <message>
        <source>The signature is damaged: %1</source>
        <translation>A assinatura está danificada: %1</translation>
    </message>
    <message>
        <source>The signature names no key that can be used: %1</source>
        <translation>A assinatura não indica uma chave utilizável: %1</translation>
    </message>
    <message>
        <source>The signature is by somebody other than the issuer: %1</source>
        <translation>A assinatura não é do emissor: %1</translation>
    </message>
    <message>
        <source>The signature was made for another purpose: %1</source>
        <translation>A assinatura foi feita para outra finalidade: %1</translation>
    </message>
    <message>
        <source>The signature has expired.</source>
        <translation>A assinatura expirou.</translation>
    </message>
    <message>
        <source>The badge contradicts the token that it came in: %1</source>
        <translation>A insígnia contradiz o token em que veio: %1</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site has the same badge.</source>
        <translation>O site do emissor tem a mesma insígnia.</translation>
    </message>
    <message>
        <source>Only the issuer&apos;s web site can confirm this badge; it was not asked yet: %1</source>
        <translation>Só o site do emissor pode confirmar esta insígnia; ele ainda não foi consultado: %1</translation>
    </message>
    <message>
        <source>The badge does not lie where its issuer keeps badges: %1</source>
        <translation>A insígnia não está onde o emissor guarda as dele: %1</translation>
    </message>
    <message>
        <source>A part of this program is missing: signatures cannot be checked.</source>
        <translation>Falta uma parte deste programa: as assinaturas não podem ser verificadas.</translation>
    </message>
    <message>
        <source>It is valid today.</source>
        <translation>É válida hoje.</translation>
    </message>
    <message>
        <source>It is not valid before %1.</source>
        <translation>Não é válida antes de %1.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <translation>Expirou em %1.</translation>
    </message>
    <message>
        <source>A date in the badge cannot be read: %1</source>
        <translation>Uma data na insígnia não pode ser lida: %1</translation>
    </message>
    <message>
        <source>The issuer cannot revoke this badge.</source>
        <translation>O emissor não pode revogar esta insígnia.</translation>
    </message>
    <message>
        <source>It was not revoked.</source>
        <translation>Não foi revogada.</translation>
    </message>
    <message>
        <source>The issuer has suspended this badge for now.</source>
        <translation>O emissor suspendeu esta insígnia por enquanto.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list is not on this device.</source>
        <translation>Não se sabe se foi revogada: a lista do emissor não está neste dispositivo.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the issuer&apos;s list cannot be read.</source>
        <translation>Não se sabe se foi revogada: a lista do emissor não pode ser lida.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the list is not signed by the issuer.</source>
        <translation>Não se sabe se foi revogada: a lista não está assinada pelo emissor.</translation>
    </message>
    <message>
        <source>You trust this issuer: %1</source>
        <translation>Você confia neste emissor: %1</translation>
    </message>
    <message>
        <source>This issuer is not among those that you trust: %1</source>
        <translation>Este emissor não está entre os que você considera confiáveis: %1</translation>
    </message>
    <message>
        <source>It was issued to you.</source>
        <translation>Foi emitida para você.</translation>
    </message>
    <message>
        <source>It was issued to somebody else.</source>
        <translation>Foi emitida para outra pessoa.</translation>
    </message>
    <message>
        <source>The badge does not say to whom it was issued.</source>
        <translation>A insígnia não diz para quem foi emitida.</translation>
    </message>
    <message>
        <source>To whom it was issued was not checked.</source>
        <translation>Não foi verificado para quem foi emitida.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge.</source>
        <translation>O emissor revogou esta insígnia.</translation>
    </message>
    <message>
        <source>The issuer has revoked this badge: %1</source>
        <translation>O emissor revogou esta insígnia: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Válida.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Não válida.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Ainda não definido.</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this device; the issuer can be asked for it: %1</source>
        <translation>A chave do emissor não está neste dispositivo; é possível pedi-la ao emissor: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::BadgeRow</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n insígnia</numerusform>
            <numerusform>%n insígnias</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Mais recente: %1</translation>
    </message>
</context>
<context>
    <name>dashboard::DashboardView</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Bom dia, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Boa tarde, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Boa noite, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>precisa de rede</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <comment>title of a step, how far it is</comment>
        <translation>A seguir: %1. %2</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todas as etapas estão concluídas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; opens when &apos;%2&apos; is done.</source>
        <translation>“%1” abre quando “%2” estiver concluída.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Atualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n alteração aguardando envio</numerusform>
            <numerusform>%n alterações aguardando envio</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing in progress. Find a course that takes you further.</source>
        <translation>Nada em andamento. Encontre um curso que leve você adiante.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Explorar o catálogo</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Prazo próximo</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Nada vence nos próximos 30 dias.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Sua equipe</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Trilhas</translation>
    </message>
    <message>
        <source>A pathway leads to a goal step by step. You follow none yet.</source>
        <translation>Uma trilha leva passo a passo a um objetivo. Você ainda não segue nenhuma.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Ver as trilhas</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the pathway %1</source>
        <translation>Abrir a trilha %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for you</source>
        <translation>
            <numerusform>%n alteração para você</numerusform>
            <numerusform>%n alterações para você</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>No session or event is planned.</source>
        <translation>Nenhuma sessão ou evento planejado.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Minhas solicitações</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar um curso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>You can ask for any course, also one that the catalog lacks.</source>
        <translation>Você pode solicitar qualquer curso, mesmo um que não esteja no catálogo.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Badges and standing</source>
        <translation>Insígnias e posição</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>streak of %n day(s)</source>
        <translation>
            <numerusform>%n dia seguido</numerusform>
            <numerusform>%n dias seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>My registrations</source>
        <translation>Minhas inscrições</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about my standing</source>
        <translation>Mais sobre minha posição</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>termina em breve</translation>
    </message>
    <message>
        <source>Recommended to you</source>
        <translation>Recomendado para você</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged and has been made anew from the server.</source>
        <translation>O que estava guardado neste computador foi danificado e refeito a partir do servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent are kept.</source>
        <translation>
            <numerusform>%n alteração que ainda não tinha sido enviada foi mantida.</numerusform>
            <numerusform>%n alterações que ainda não tinham sido enviadas foram mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n rascunho foi mantido.</numerusform>
            <numerusform>%n rascunhos foram mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bom dia</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Boa tarde</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Boa noite</translation>
    </message>
    <message>
        <source>What was kept on this computer was damaged. The next sync fetches it anew.</source>
        <translation>O que estava guardado neste computador foi danificado. A próxima sincronização baixa tudo de novo.</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>não baixado</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Ver o quê</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought back from a backup: %n thing(s) of yours are not there any more.</source>
        <translation>
            <numerusform>O servidor foi restaurado de um backup: %n item seu não está mais lá.</numerusform>
            <numerusform>O servidor foi restaurado de um backup: %n itens seus não estão mais lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dashboard::TeamText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for you.</source>
        <translation>Nenhuma solicitação aguarda você.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision.</source>
        <translation>
            <numerusform>%n solicitação aguarda sua decisão.</numerusform>
            <numerusform>%n solicitações aguardam sua decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long it lies there</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>Certificados que expiram</translation>
    </message>
</context>
<context>
    <name>development::AwardForm</name>
    <message>
        <source>Name of a person</source>
        <translation>Nome de uma pessoa</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Pessoas correspondentes</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insígnia</translation>
    </message>
    <message>
        <source>Award it</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Escolha uma pessoa da lista.</translation>
    </message>
    <message>
        <source>“%1” for %2: signed with the next sync.</source>
        <translation>“%1” para %2: assinada na próxima sincronização.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>O que representa</translation>
    </message>
    <message>
        <source>What one does for it</source>
        <translation>O que se faz para obtê-la</translation>
    </message>
    <message>
        <source>Whoever checks the badge reads it.</source>
        <translation>Quem verifica a insígnia lê isto.</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Level or number</source>
        <translation>Nível ou número</translation>
    </message>
    <message>
        <source>Levels go from 1 to 5 and are those that a supervisor or a course has seen.</source>
        <translation>Os níveis vão de 1 a 5; contam os que um gestor ou um curso viu.</translation>
    </message>
    <message>
        <source>How it is earned</source>
        <translation>Como é obtida</translation>
    </message>
    <message>
        <source>Months until it ends</source>
        <translation>Meses até terminar</translation>
    </message>
    <message>
        <source>Then it is earned anew; people are reminded before.</source>
        <translation>Depois é obtida de novo; antes há um lembrete.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Salvar a insígnia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Escolha da lista.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Who has earned it already gets it soon after the next sync.</source>
        <translation>Salvo: “%1”. Quem já a obteve a recebe logo depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>It is not there any more. Choose another one from the list.</source>
        <translation>Isso não existe mais. Escolha outro item da lista.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>O que você tinha digitado está aqui de novo.</translation>
    </message>
    <message>
        <source>Saved: “%1”. Give it to whom you choose with “Award a badge…”.</source>
        <translation>Salvo: “%1”. Conceda-a a quem quiser com “Conceder uma insígnia…”.</translation>
    </message>
</context>
<context>
    <name>development::DevelopmentView</name>
    <message>
        <source>Learning &amp; development</source>
        <translation>Treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>This page is for learning &amp; development.</source>
        <translation>Esta página é para Treinamento e desenvolvimento.</translation>
    </message>
    <message>
        <source>What people ask for</source>
        <translation>O que as pessoas pedem</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>Points and challenges</source>
        <translation>Pontos e desafios</translation>
    </message>
    <message numerus="yes">
        <source>Requests, courses saved for later and searches in vain of the last year, of at least %n people each; never who.</source>
        <translation>
            <numerusform>Solicitações, cursos salvos e buscas em vão do último ano, de pelo menos %n pessoa; nunca quem.</numerusform>
            <numerusform>Solicitações, cursos salvos e buscas em vão do último ano, de pelo menos %n pessoas; nunca quem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that enough people ask for.</source>
        <translation>Nada que um número suficiente de pessoas peça.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>department, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what people ask for</source>
        <translation>Salvar o que as pessoas pedem</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demanda</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Badges that were given</source>
        <translation>Insígnias concedidas</translation>
    </message>
    <message>
        <source>Award a badge…</source>
        <translation>Conceder uma insígnia…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>waiting for the signature</source>
        <translation>aguardando assinatura</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: everybody who checks the badge reads it</source>
        <translation>Motivo: quem verificar a insígnia lê</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Who is ranked</source>
        <translation>Quem é classificado</translation>
    </message>
    <message>
        <source>No points at all</source>
        <translation>Nenhum ponto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>The server sends nobody more than this allows, and no figures of fewer than %n people.</source>
        <translation>
            <numerusform>O servidor não envia a ninguém mais do que isto permite, nem números de menos de %n pessoa.</numerusform>
            <numerusform>O servidor não envia a ninguém mais do que isto permite, nem números de menos de %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Pontos: %1</translation>
    </message>
    <message>
        <source>Badges and their rules</source>
        <translation>Insígnias e suas regras</translation>
    </message>
    <message>
        <source>New badge…</source>
        <translation>Nova insígnia…</translation>
    </message>
    <message>
        <source>answered with “%1”</source>
        <translation>respondido com “%1”</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Name of a course</source>
        <translation>Nome de um curso</translation>
    </message>
    <message>
        <source>Courses that match</source>
        <translation>Cursos que correspondem</translation>
    </message>
    <message>
        <source>One course for all who asked</source>
        <translation>Um curso para todos que pediram</translation>
    </message>
    <message>
        <source>Their requests are fulfilled and they are registered. For a course that needs approval, those who still wait for their supervisor stay as they are.</source>
        <translation>As solicitações são atendidas e as pessoas são inscritas. Em um curso que exige aprovação, quem ainda aguarda o gestor fica como está.</translation>
    </message>
    <message>
        <source>Register them</source>
        <translation>Inscrever</translation>
    </message>
    <message>
        <source>“%1” for all who asked: they are registered with the next sync.</source>
        <translation>“%1” para todos que pediram: serão inscritos na próxima sincronização.</translation>
    </message>
    <message>
        <source>Nobody has a request, so nobody is registered. Each is told of the course on their dashboard; you do not see whom.</source>
        <translation>Ninguém tem uma solicitação, portanto ninguém é inscrito. Cada pessoa é avisada do curso no seu painel; você não vê quem.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Avisá-los</translation>
    </message>
    <message>
        <source>“%1” for all who looked for it: they are told with the next sync.</source>
        <translation>“%1” para todos que procuraram: serão avisados na próxima sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n are shown.</source>
        <translation>
            <numerusform>Só a %n mais recente é mostrada.</numerusform>
            <numerusform>Só as %n mais recentes são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <source>Name of a person or of a badge</source>
        <translation>Nome de uma pessoa ou de uma insígnia</translation>
    </message>
    <message>
        <source>Points, levels, days in a row, leaderboards and challenges go for everybody. What people did stays recorded, and counts when you turn points on again.</source>
        <translation>Pontos, níveis, dias seguidos, classificações e desafios somem para todos. O que as pessoas fizeram fica registrado e conta quando você reativar os pontos.</translation>
    </message>
    <message>
        <source>Leaderboards go for everybody. People see their own points, and where they stand among others as figures without names.</source>
        <translation>As classificações somem para todos. Cada um vê os próprios pontos e onde está entre os outros, em números sem nomes.</translation>
    </message>
    <message>
        <source>Who takes part is ranked by name, and seen by those who take part. All others see no leaderboard and are on none until they choose to.</source>
        <translation>Quem participa é classificado pelo nome e visto por quem participa. Os outros não veem classificação nem estão nela até escolherem.</translation>
    </message>
    <message>
        <source>Everybody is ranked by name, in their department, team, pathways and communities, without being asked. Where there is a works council, ask it first.</source>
        <translation>Todos são classificados pelo nome em seu departamento, equipe, trilhas e comunidades, sem serem perguntados. Onde houver comissão de trabalhadores, consulte-a antes.</translation>
    </message>
    <message>
        <source>It holds from the next sync on.</source>
        <translation>Vale a partir da próxima sincronização.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Who is ranked: %1</source>
        <translation>Quem é classificado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
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
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>not taken by the server</source>
        <translation>não aceito pelo servidor</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is kept for the next time.</source>
        <translation>Nada foi salvo. O que você digitou fica guardado para a próxima vez.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who is ranked</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Those who take part</source>
        <translation>Só quem participa</translation>
    </message>
    <message>
        <source>People see their own points, and where they stand without names.</source>
        <translation>Cada pessoa vê os próprios pontos e sua posição, sem nomes.</translation>
    </message>
    <message>
        <source>Among themselves; all others see nothing of it.</source>
        <translation>Entre si; os demais não veem nada disso.</translation>
    </message>
</context>
<context>
    <name>downloads::DownloadsView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 neste computador</translation>
    </message>
    <message>
        <source>Courses that you download can be learned without a network.</source>
        <translation>Os cursos baixados podem ser feitos sem rede.</translation>
    </message>
    <message>
        <source>See my courses</source>
        <translation>Ver meus cursos</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Due this month: %1</source>
        <translation>Vencem neste mês: %1</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>Baixar todos</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir o curso</translation>
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
        <translation>Para quem aprende</translation>
    </message>
    <message>
        <source>For supervisors</source>
        <translation>Para gestores</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>Page up / Page down</source>
        <translation>Page Up / Page Down</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar lendo</translation>
    </message>
    <message>
        <source>For learning &amp; development</source>
        <translation>Para treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>This chapter is in English.</source>
        <translation>Este capítulo está em inglês.</translation>
    </message>
</context>
<context>
    <name>invitations::Letter</name>
    <message>
        <source>Invitation: %1</source>
        <translation>Convite: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Novo horário: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Combinado: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>It waits for your answer, here or in LXCP.</source>
        <translation>Aguarda sua resposta, aqui ou no LXCP.</translation>
    </message>
    <message>
        <source>It waits for your answer in LXCP.</source>
        <translation>Aguarda sua resposta no LXCP.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>A cada duas semanas</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>A cada quatro semanas</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Uma série</translation>
    </message>
    <message>
        <source>%1, the last time on %2</source>
        <translation>%1, a última vez em %2</translation>
    </message>
    <message>
        <source>One meeting is cancelled: %1</source>
        <translation>Uma sessão foi cancelada: %1</translation>
    </message>
    <message>
        <source>Some meetings are cancelled: %1</source>
        <translation>Algumas sessões foram canceladas: %1</translation>
    </message>
    <message>
        <source>Only this is cancelled; the other meetings stay as they are.</source>
        <translation>Só isto foi cancelado; as outras sessões ficam como estão.</translation>
    </message>
    <message>
        <source>Only this has changed; the other meetings stay as they are.</source>
        <translation>Só isto mudou; as outras sessões ficam como estão.</translation>
    </message>
    <message>
        <source>It stays at %1 in %2 when clocks change.</source>
        <translation>Quando os relógios mudam, continua às %1 em %2.</translation>
    </message>
    <message>
        <source>The old time stays: %1</source>
        <translation>O horário anterior continua: %1</translation>
    </message>
    <message>
        <source>The new time was declined: %1</source>
        <translation>O novo horário foi recusado: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>A mentoria terminou.</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propõe uma sessão</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propõe outro horário</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 concorda</translation>
    </message>
    <message>
        <source>%1 says perhaps</source>
        <translation>%1 diz talvez</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 recusa</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 cancela uma sessão</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>em vez de %1</translation>
    </message>
    <message>
        <source>What was held stays. The other meetings are at their new time from %1.</source>
        <translation>O que já aconteceu fica. As outras sessões são no novo horário a partir de %1.</translation>
    </message>
    <message>
        <source>It now ends at %1.</source>
        <translation>Agora termina às %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer: %1</source>
        <translation>Aguardando sua resposta: %1</translation>
    </message>
    <message>
        <source>It was called “%1” before.</source>
        <translation>Antes se chamava “%1”.</translation>
    </message>
    <message>
        <source>There is another link to join: %1</source>
        <translation>O link para participar é outro: %1</translation>
    </message>
    <message>
        <source>You come: %1</source>
        <translation>Você participa: %1</translation>
    </message>
    <message>
        <source>You do not come: %1</source>
        <translation>Você não participa: %1</translation>
    </message>
    <message>
        <source>You may come: %1</source>
        <translation>Você talvez participe: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>O evento não acontecerá.</translation>
    </message>
    <message>
        <source>You can answer otherwise, here or in LXCP.</source>
        <translation>Você pode mudar a resposta aqui ou no LXCP.</translation>
    </message>
    <message>
        <source>You can answer otherwise in LXCP.</source>
        <translation>Você pode mudar a resposta no LXCP.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>There is no agenda any more.</source>
        <translation>Não há mais pauta.</translation>
    </message>
    <message>
        <source>The agenda is another one:</source>
        <translation>A pauta mudou:</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Pauta:</translation>
    </message>
    <message>
        <source>You are no longer in “%1”, so it goes out of your calendar.</source>
        <translation>Você não está mais em “%1”, por isso ele sai do seu calendário.</translation>
    </message>
    <message>
        <source>You said perhaps: agree or decline once you know.</source>
        <translation>Você disse talvez: aceite ou recuse quando souber.</translation>
    </message>
    <message>
        <source>Nobody answered the new time: %1</source>
        <translation>Ninguém respondeu ao novo horário: %1</translation>
    </message>
</context>
<context>
    <name>messages::ActText</name>
    <message>
        <source>You added %1</source>
        <translation>Você adicionou %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 adicionou %2</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 adicionou você</translation>
    </message>
    <message>
        <source>%1 added you and %2</source>
        <translation>%1 adicionou você e %2</translation>
    </message>
    <message>
        <source>You took %1 out</source>
        <translation>Você retirou %1</translation>
    </message>
    <message>
        <source>%1 took %2 out</source>
        <translation>%1 retirou %2</translation>
    </message>
    <message>
        <source>%1 took you out</source>
        <translation>%1 retirou você</translation>
    </message>
    <message>
        <source>%1 took you and %2 out</source>
        <translation>%1 retirou você e %2</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
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
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Nobody has written to you here yet, nor you to anybody.</source>
        <translation>Ninguém escreveu a você aqui ainda, nem você a alguém.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito ainda</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a colleague, or to several at once.</source>
        <translation>Escreva a um colega ou a vários de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier messages</source>
        <translation>
            <numerusform>Mostrar %n mensagem anterior</numerusform>
            <numerusform>Mostrar %n mensagens anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Sair do grupo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removida.</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>O que %1 escreveu</translation>
    </message>
    <message>
        <source>The file has not arrived yet. It comes with the next sync.</source>
        <translation>O arquivo ainda não chegou. Ele vem com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Name and people</source>
        <translation>Nome e pessoas</translation>
    </message>
    <message>
        <source>Leave the group? Only those who stay can add you again.</source>
        <translation>Sair do grupo? Só quem fica pode adicionar você de novo.</translation>
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
        <translation>Mencionar alguém</translation>
    </message>
    <message>
        <source>not in this conversation</source>
        <translation>não está nesta conversa</translation>
    </message>
    <message>
        <source>%1 is not in this conversation and is not told.</source>
        <translation>%1 não está nesta conversa e não é avisado.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Messages from before you were added are not shown to you.</source>
        <translation>As mensagens de antes de você ser adicionado não são mostradas.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Lida por %n</numerusform>
            <numerusform>Lida por %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lida: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>You are no longer in this group. %1 took you out.</source>
        <translation>Você não está mais neste grupo. %1 retirou você.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. %2 took you out.</source>
        <translation>Você não está mais em “%1”. %2 retirou você.</translation>
    </message>
    <message>
        <source>Not in this conversation, and not told: %1</source>
        <translation>Fora desta conversa e sem aviso: %1</translation>
    </message>
    <message>
        <source>What you have begun to write here goes with it: copy it first, if you want it.</source>
        <translation>O que você começou a escrever aqui se perde junto: copie antes, se quiser.</translation>
    </message>
    <message>
        <source>It was not sent. %1</source>
        <translation>Não foi enviado. %1</translation>
    </message>
    <message>
        <source>The conversation is being kept on this computer. It stands here in a moment.</source>
        <translation>A conversa está sendo guardada neste computador. Em um instante ela estará aqui.</translation>
    </message>
    <message>
        <source>This conversation is not here. Perhaps you are not in it, or it has not arrived yet.</source>
        <translation>Esta conversa não está aqui. Talvez você não participe dela, ou ela ainda não chegou.</translation>
    </message>
    <message>
        <source>Your message is removed.</source>
        <translation>Sua mensagem foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Já tinha sido enviado.</translation>
    </message>
</context>
<context>
    <name>messages::NewConversation</name>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Pessoas para quem escrever</translation>
    </message>
    <message>
        <source>Press to leave them out</source>
        <translation>Pressione para tirar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Press to keep them</source>
        <translation>Pressione para manter a pessoa</translation>
    </message>
    <message>
        <source>Press to take them out</source>
        <translation>Pressione para retirar a pessoa</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>No grupo</translation>
    </message>
    <message>
        <source>Taken out when you save</source>
        <translation>Retirados ao salvar</translation>
    </message>
    <message>
        <source>Who began the group can take people out of it.</source>
        <translation>Quem começou o grupo pode retirar pessoas dele.</translation>
    </message>
    <message>
        <source>Added when you save</source>
        <translation>Entram ao salvar</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody by this name is here to be chosen.</source>
        <translation>Aqui não há ninguém com esse nome para escolher.</translation>
    </message>
</context>
<context>
    <name>models::CatalogModel</name>
    <message>
        <source>not on this computer</source>
        <translation>não neste computador</translation>
    </message>
</context>
<context>
    <name>models::ChallengeText</name>
    <message>
        <source>%1 done together, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 feitos juntos, %2 bastavam</translation>
    </message>
    <message>
        <source>%1 done, %2 were enough</source>
        <comment>deeds</comment>
        <translation>%1 feitos, %2 bastavam</translation>
    </message>
    <message>
        <source>%1 of %2 done together</source>
        <comment>deeds</comment>
        <translation>%1 de %2 feitos em conjunto</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>deeds</comment>
        <translation>%1 de %2 feitos</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n course(s)</source>
        <translation>
            <numerusform>Concluir %n curso</numerusform>
            <numerusform>Concluir %n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a course</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Complete %1: %n time(s)</source>
        <translation>
            <numerusform>Concluir %1: %n vez</numerusform>
            <numerusform>Concluir %1: %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>courses</comment>
        <translation>Concluir %1</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n of these: %1</source>
        <translation>
            <numerusform>Concluir %n destes: %1</numerusform>
            <numerusform>Concluir %n destes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n of these: %1</source>
        <translation>
            <numerusform>Fazer %n destes: %1</numerusform>
            <numerusform>Fazer %n destes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learn on %n day(s)</source>
        <translation>
            <numerusform>Aprender em %n dia</numerusform>
            <numerusform>Aprender em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earn %n badge(s)</source>
        <translation>
            <numerusform>Ganhar %n insígnia</numerusform>
            <numerusform>Ganhar %n insígnias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n session(s) of mentoring</source>
        <translation>
            <numerusform>Ter %n sessão de mentoria</numerusform>
            <numerusform>Ter %n sessões de mentoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n answer(s) that are accepted</source>
        <translation>
            <numerusform>Dar %n resposta aceita</numerusform>
            <numerusform>Dar %n respostas aceitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has decided to rank nobody.</source>
        <translation>Sua organização decidiu não classificar ninguém.</translation>
    </message>
    <message>
        <source>Only those who take part see it, and are seen.</source>
        <translation>Só quem participa vê e é visto.</translation>
    </message>
    <message>
        <source>Not shown: together with the figures of other groups it would tell of a few people.</source>
        <translation>Não exibido: junto com os números de outros grupos, revelaria algo sobre poucas pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: fewer than %n people.</source>
        <translation>
            <numerusform>Não exibido: menos de %n pessoa.</numerusform>
            <numerusform>Não exibido: menos de %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>days of learning</source>
        <translation>dias de aprendizado</translation>
    </message>
    <message>
        <source>courses completed</source>
        <translation>cursos concluídos</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>insígnias</translation>
    </message>
    <message>
        <source>sessions of mentoring</source>
        <translation>sessões de mentoria</translation>
    </message>
    <message>
        <source>accepted answers</source>
        <translation>respostas aceitas</translation>
    </message>
    <message>
        <source>%1, all together</source>
        <comment>what a group sets out to do</comment>
        <translation>%1, todos juntos</translation>
    </message>
    <message>
        <source>for the department %1</source>
        <translation>para o departamento %1</translation>
    </message>
    <message>
        <source>for your team</source>
        <translation>para a sua equipe</translation>
    </message>
    <message>
        <source>for the team of %1</source>
        <translation>para a equipe de %1</translation>
    </message>
    <message>
        <source>for all who joined the pathway “%1”</source>
        <translation>para quem entrou na trilha “%1”</translation>
    </message>
    <message>
        <source>for the community “%1”</source>
        <translation>para a comunidade “%1”</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n of them by you</source>
        <translation>
            <numerusform>%n deles por você</numerusform>
            <numerusform>%n deles por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) reached it</source>
        <translation>
            <numerusform>%n pessoa conseguiu</numerusform>
            <numerusform>%n pessoas conseguiram</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two days</comment>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>models::ClockText</name>
    <message>
        <source>The clock of this computer is %1 slow. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>O relógio deste computador está atrasado %1. Enquanto isso, o LXCP segue o do servidor: o que você faz e há quanto tempo as coisas aconteceram recebem a data certa mesmo assim.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. LXCP goes by the server&apos;s clock meanwhile: what you do and how long ago things were is dated rightly all the same.</source>
        <translation>O relógio deste computador está adiantado %1. Enquanto isso, o LXCP segue o do servidor: o que você faz e há quanto tempo as coisas aconteceram recebem a data certa mesmo assim.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 slow, days are counted by the server&apos;s</source>
        <translation>o relógio deste computador está atrasado %1, os dias são contados pelo do servidor</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is %1 fast, days are counted by the server&apos;s</source>
        <translation>o relógio deste computador está adiantado %1, os dias são contados pelo do servidor</translation>
    </message>
</context>
<context>
    <name>models::ConflictText</name>
    <message>
        <source>while it could not be sent</source>
        <translation>enquanto não podia ser enviado</translation>
    </message>
    <message>
        <source>You are not registered</source>
        <translation>Sem inscrição</translation>
    </message>
    <message>
        <source>You follow the pathway</source>
        <translation>Você segue a trilha</translation>
    </message>
    <message>
        <source>You do not follow it</source>
        <translation>Você não a segue</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2</source>
        <translation>%1 substitui você até %2</translation>
    </message>
    <message>
        <source>Nobody stands in for you</source>
        <translation>Ninguém substitui você</translation>
    </message>
    <message>
        <source>The session is cancelled</source>
        <translation>A sessão está cancelada</translation>
    </message>
    <message>
        <source>The time is declined</source>
        <translation>O horário está recusado</translation>
    </message>
    <message>
        <source>You have this mentorship</source>
        <translation>Esta mentoria existe</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>Aguarda uma resposta</translation>
    </message>
    <message>
        <source>There is no such mentorship</source>
        <translation>Esta mentoria não existe</translation>
    </message>
    <message>
        <source>The mentorship has ended.</source>
        <translation>A mentoria terminou.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lido por ambos</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lido só por você</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Esta sessão está cancelada</translation>
    </message>
    <message>
        <source>Your feedback from another device</source>
        <translation>Seu feedback de outro dispositivo</translation>
    </message>
    <message>
        <source>You did this at %1.</source>
        <translation>Você fez isto às %1.</translation>
    </message>
    <message>
        <source>You did this at %1, after what is on the server.</source>
        <translation>Você fez isto às %1, depois do que está no servidor.</translation>
    </message>
    <message>
        <source>You did this at %1, before what is on the server.</source>
        <translation>Você fez isto às %1, antes do que está no servidor.</translation>
    </message>
    <message>
        <source>you, on another device</source>
        <translation>você, em outro dispositivo</translation>
    </message>
    <message>
        <source>We reached what we wanted</source>
        <translation>Alcançamos o que queríamos</translation>
    </message>
    <message>
        <source>We reached a part of it</source>
        <translation>Alcançamos uma parte</translation>
    </message>
    <message>
        <source>We stopped before that</source>
        <translation>Paramos antes disso</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>A mentoria já terminou</translation>
    </message>
</context>
<context>
    <name>models::DownloadWords</name>
    <message numerus="yes">
        <source>Works offline, all %n item(s).</source>
        <translation>
            <numerusform>Funciona offline (%n item).</numerusform>
            <numerusform>Todos os %n itens funcionam offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs the network.</source>
        <translation>Precisa de rede.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) work offline.</source>
        <translation>
            <numerusform>%1 de %n item funciona offline.</numerusform>
            <numerusform>%1 de %n itens funcionam offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need the network.</source>
        <translation>
            <numerusform>%n item precisa de rede.</numerusform>
            <numerusform>%n itens precisam de rede.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Pronto, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Em pausa, %1</translation>
    </message>
    <message>
        <source>Waits for a network where bytes cost nothing, %1</source>
        <translation>Aguarda uma rede em que os dados não custem, %1</translation>
    </message>
    <message>
        <source>Waits for the network, %1</source>
        <translation>Aguarda a rede, %1</translation>
    </message>
    <message>
        <source>Tried again by itself, %1</source>
        <translation>Nova tentativa automática, %1</translation>
    </message>
    <message>
        <source>Waits for its turn, %1</source>
        <translation>Aguarda a vez, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 to fetch.</source>
        <translation>
            <numerusform>%n curso, %1 para baixar.</numerusform>
            <numerusform>%n cursos, %1 para baixar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already or on their way.</source>
        <translation>
            <numerusform>%n já está aqui ou a caminho.</numerusform>
            <numerusform>%n já estão aqui ou a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have nothing to download.</source>
        <translation>
            <numerusform>%n não tem nada para baixar.</numerusform>
            <numerusform>%n não têm nada para baixar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free on this disk.</source>
        <translation>Só há %1 livres neste disco.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Remover deste computador</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be opened on this computer.</source>
        <translation>
            <numerusform>%n não pode ser aberto neste computador.</numerusform>
            <numerusform>%n não podem ser abertos neste computador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EditText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>O que você quer saber fazer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>models::ErrorWords</name>
    <message>
        <source>Your change is kept on this computer.</source>
        <translation>Sua alteração está guardada neste computador.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perdeu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The course&apos;s package is damaged and cannot be opened.</source>
        <translation>O pacote do curso está danificado e não pode ser aberto.</translation>
    </message>
    <message>
        <source>The course&apos;s package breaks the safety rules and is not opened.</source>
        <translation>O pacote do curso viola as regras de segurança e não é aberto.</translation>
    </message>
    <message>
        <source>The course&apos;s list of contents cannot be read.</source>
        <translation>O índice do curso não pode ser lido.</translation>
    </message>
    <message>
        <source>Tell the people who look after your catalog.</source>
        <translation>Avise quem cuida do seu catálogo.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your decision arrived.</source>
        <translation>Outra pessoa alterou isto antes de sua decisão chegar.</translation>
    </message>
    <message>
        <source>Neither decision is lost.</source>
        <translation>Nenhuma das duas decisões se perdeu.</translation>
    </message>
    <message>
        <source>Look at both and choose.</source>
        <translation>Veja as duas e escolha.</translation>
    </message>
    <message>
        <source>This is no longer possible, because it is further along than when you looked.</source>
        <translation>Isso não é mais possível, porque já avançou desde que você olhou.</translation>
    </message>
    <message>
        <source>Look at how it stands now, then discard your change.</source>
        <translation>Veja como está agora e descarte sua alteração.</translation>
    </message>
    <message>
        <source>It is not yours to decide, or not any more.</source>
        <translation>Essa decisão não cabe a você, ou não mais.</translation>
    </message>
    <message>
        <source>Ask the person who has it now, or discard your change.</source>
        <translation>Fale com quem está com isso agora ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>Something in it is missing or cannot be right.</source>
        <translation>Falta algo, ou há algo que não pode estar certo.</translation>
    </message>
    <message>
        <source>Edit it and send it again.</source>
        <translation>Edite e envie de novo.</translation>
    </message>
    <message>
        <source>The thing that it changes is not there any more.</source>
        <translation>O que isso altera não existe mais.</translation>
    </message>
    <message>
        <source>Discard the change, or keep a copy by exporting it.</source>
        <translation>Descarte a alteração ou guarde uma cópia, exportando-a.</translation>
    </message>
    <message>
        <source>The server does not know this kind of change; it may be older than this program.</source>
        <translation>O servidor não conhece esse tipo de alteração; talvez seja mais antigo que este programa.</translation>
    </message>
    <message>
        <source>Try again after the server was updated, or discard the change.</source>
        <translation>Tente de novo depois que o servidor for atualizado ou descarte a alteração.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>Everything that you did is kept on this computer.</source>
        <translation>Tudo o que você fez está guardado neste computador.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>You are signed in, but your organisation&apos;s server does not know you.</source>
        <translation>Você entrou, mas o servidor da sua organização não conhece você.</translation>
    </message>
    <message>
        <source>Ask your administrator to add you.</source>
        <translation>Peça ao administrador que adicione você.</translation>
    </message>
    <message>
        <source>Your organisation has deactivated your account.</source>
        <translation>Sua organização desativou sua conta.</translation>
    </message>
    <message>
        <source>Nothing is synced any more; everything on this computer stays, and you can export it.</source>
        <translation>Nada mais é sincronizado; tudo neste computador fica, e você pode exportar.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator, then choose to sync now.</source>
        <translation>Se for um engano, fale com o administrador e depois sincronize.</translation>
    </message>
    <message>
        <source>You may not see or change this.</source>
        <translation>Você não pode ver nem alterar isto.</translation>
    </message>
    <message>
        <source>If you think that you should, ask your administrator.</source>
        <translation>Se acha que deveria poder, fale com o administrador.</translation>
    </message>
    <message>
        <source>It is not there, or not any more.</source>
        <translation>Não está aqui, ou não está mais.</translation>
    </message>
    <message>
        <source>This computer was away for long, so everything is fetched anew.</source>
        <translation>Este computador ficou muito tempo afastado; por isso tudo é baixado de novo.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>É maior do que o servidor aceita.</translation>
    </message>
    <message>
        <source>Make it shorter and send it again.</source>
        <translation>Encurte e envie de novo.</translation>
    </message>
    <message>
        <source>The server does not understand what this program sends.</source>
        <translation>O servidor não entende o que este programa envia.</translation>
    </message>
    <message>
        <source>Update the program, or tell your administrator.</source>
        <translation>Atualize o programa ou avise o administrador.</translation>
    </message>
    <message>
        <source>The server has a lot to do and asked to wait.</source>
        <translation>O servidor está ocupado e pede para aguardar.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>O servidor não está disponível no momento.</translation>
    </message>
    <message>
        <source>The server could not take it at the moment.</source>
        <translation>O servidor não conseguiu aceitar no momento.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Esta rede exige que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>Open the sign-in page of the network.</source>
        <translation>Abra a página de login da rede.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>O chaveiro deste computador não responde.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program.</source>
        <translation>Você continua conectado até fechar o programa.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Desbloqueie o chaveiro e entre de novo.</translation>
    </message>
    <message>
        <source>There is no LXCP server at this address.</source>
        <translation>Não há um servidor LXCP neste endereço.</translation>
    </message>
    <message>
        <source>Check the address, or ask your administrator for it.</source>
        <translation>Verifique o endereço ou peça-o ao administrador.</translation>
    </message>
    <message>
        <source>There is not enough room on this computer&apos;s disk.</source>
        <translation>Não há espaço suficiente no disco deste computador.</translation>
    </message>
    <message>
        <source>Remove downloads or other files, then try again.</source>
        <translation>Remova downloads ou outros arquivos e tente de novo.</translation>
    </message>
    <message>
        <source>What arrived is not what the server has, twice.</source>
        <translation>O que chegou não é o que o servidor tem, por duas vezes.</translation>
    </message>
    <message>
        <source>Try again on another network. If it stays so, tell your administrator.</source>
        <translation>Tente de novo em outra rede. Se continuar assim, avise o administrador.</translation>
    </message>
    <message>
        <source>The course was updated meanwhile.</source>
        <translation>O curso foi atualizado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>It is fetched anew after the next sync.</source>
        <translation>Ele é baixado de novo após a próxima sincronização.</translation>
    </message>
    <message>
        <source>The course does not allow that now.</source>
        <translation>O curso não permite isso agora.</translation>
    </message>
    <message>
        <source>Finish what it asks for first.</source>
        <translation>Termine primeiro o que ele pede.</translation>
    </message>
    <message>
        <source>This course is open already.</source>
        <translation>Este curso já está aberto.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>O servidor não pode ser acessado.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>Edit it, try again, or discard it.</source>
        <translation>Edite, tente de novo ou descarte.</translation>
    </message>
    <message>
        <source>Somebody else changed this before your change arrived.</source>
        <translation>Outra pessoa alterou isto antes de sua alteração chegar.</translation>
    </message>
    <message>
        <source>Neither change is lost.</source>
        <translation>Nenhuma das duas alterações se perdeu.</translation>
    </message>
    <message>
        <source>The answer made no sense; something between this computer and the server may change it.</source>
        <translation>A resposta não fez sentido; talvez algo entre este computador e o servidor a altere.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your administrator.</source>
        <translation>Tente de novo. Se continuar assim, avise o administrador.</translation>
    </message>
    <message>
        <source>This computer could not save it.</source>
        <translation>Este computador não conseguiu salvar.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>O que já estava salvo está seguro.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then try again.</source>
        <translation>Verifique se o disco não está cheio e tente de novo.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Você interrompeu.</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Não foi possível.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer, so this one is not asked.</source>
        <translation>Sua organização definiu outro servidor para este computador, por isso este não é consultado.</translation>
    </message>
    <message>
        <source>If this is a mistake, ask your administrator.</source>
        <translation>Se for um engano, fale com o administrador.</translation>
    </message>
    <message>
        <source>This server wants you to sign in somewhere else than your organisation has laid down for this computer, so the browser was not opened.</source>
        <translation>Este servidor quer que você entre em um lugar diferente do que sua organização definiu para este computador, por isso o navegador não foi aberto.</translation>
    </message>
    <message>
        <source>Your organisation does not open courses of this kind on this computer.</source>
        <translation>Sua organização não abre cursos deste tipo neste computador.</translation>
    </message>
    <message>
        <source>The course&apos;s package is of a kind that this program cannot open.</source>
        <translation>O pacote do curso é de um tipo que este programa não consegue abrir.</translation>
    </message>
    <message>
        <source>The time that this step allows is over.</source>
        <translation>O tempo que esta etapa permite acabou.</translation>
    </message>
    <message>
        <source>No calendar was found at this address.</source>
        <translation>Nenhum calendário foi encontrado neste endereço.</translation>
    </message>
    <message>
        <source>Check the address; the settings of your calendar program have it.</source>
        <translation>Verifique o endereço; ele está nas configurações do seu programa de calendário.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted, so your password was not sent.</source>
        <translation>A conexão com este endereço não é criptografada, por isso sua senha não foi enviada.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The calendar server leads to a server of another name, which does not get your password.</source>
        <translation>O servidor de calendário leva a um servidor com outro nome, que não recebe sua senha.</translation>
    </message>
    <message>
        <source>Connect to that one, if you trust it.</source>
        <translation>Conecte-se a ele, se confiar.</translation>
    </message>
    <message>
        <source>The calendar server does not take this name and password.</source>
        <translation>O servidor de calendário não aceita este nome e esta senha.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Verifique ambos; alguns servidores querem uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>Your calendar does not take some of the entries.</source>
        <translation>Seu calendário não aceita algumas entradas.</translation>
    </message>
    <message>
        <source>Choose a calendar that you may write into.</source>
        <translation>Escolha um calendário em que você possa escrever.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not give the password.</source>
        <translation>O chaveiro deste computador não fornece a senha.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then connect again.</source>
        <translation>Desbloqueie o chaveiro e conecte de novo.</translation>
    </message>
    <message>
        <source>The time that it names has passed.</source>
        <translation>O horário indicado já passou.</translation>
    </message>
    <message>
        <source>Propose another time, or discard your change.</source>
        <translation>Proponha outro horário ou descarte a sua alteração.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>A newer version of this program has written what is kept on this computer.</source>
        <translation>Uma versão mais nova deste programa gravou o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>Update this program to go on.</source>
        <translation>Atualize este programa para continuar.</translation>
    </message>
    <message>
        <source>The thread was closed for replies before yours arrived; it says there why.</source>
        <translation>O tópico foi fechado para respostas antes de a sua chegar; lá está escrito por quê.</translation>
    </message>
    <message>
        <source>You have asked for this already, and it is not decided yet.</source>
        <translation>Você já pediu isso e ainda não foi decidido.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak https.</source>
        <translation>O que responde neste endereço não fala https.</translation>
    </message>
    <message>
        <source>The mentorship has ended before this arrived.</source>
        <translation>A mentoria terminou antes que isto chegasse.</translation>
    </message>
    <message>
        <source>You are the only owner of the community.</source>
        <translation>Você é o único proprietário da comunidade.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first, or discard your change.</source>
        <translation>Torne primeiro outra pessoa proprietária ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>It names something that is not there, or not any more.</source>
        <translation>Ela cita algo que não existe, ou não existe mais.</translation>
    </message>
    <message>
        <source>Choose something that is there, or discard your change.</source>
        <translation>Escolha algo que exista ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>Only members write in this community, and you are not one any more.</source>
        <translation>Só membros escrevem nesta comunidade, e você não é mais um.</translation>
    </message>
    <message>
        <source>Ask its moderators to admit you and try again, or discard your change.</source>
        <translation>Peça aos moderadores que admitam você e tente de novo, ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>Only who is in the conversation writes there, and you are not any more.</source>
        <translation>Só escreve na conversa quem está nela, e você não está mais.</translation>
    </message>
    <message>
        <source>Ask somebody in it to add you and try again, or discard your change.</source>
        <translation>Peça a alguém que esteja nela que adicione você e tente de novo, ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>The reply that you accepted was hidden or removed before this arrived.</source>
        <translation>A resposta que você aceitou foi ocultada ou removida antes que isto chegasse.</translation>
    </message>
    <message>
        <source>Accept another one, or discard your change.</source>
        <translation>Aceite outra, ou descarte sua alteração.</translation>
    </message>
    <message>
        <source>There is another community of that name.</source>
        <translation>Há outra comunidade com esse nome.</translation>
    </message>
    <message>
        <source>Give it another name and send it again, or discard it and join the other one.</source>
        <translation>Dê outro nome e envie de novo, ou descarte e entre na outra.</translation>
    </message>
    <message>
        <source>The sign-in service of your organisation cannot be reached.</source>
        <translation>O serviço de login da sua organização não pode ser acessado.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s sign-in service.</source>
        <translation>Outra coisa responde no lugar do serviço de login da sua organização.</translation>
    </message>
    <message>
        <source>Something else answers in place of your organisation&apos;s server.</source>
        <translation>Outra coisa responde no lugar do servidor da sua organização.</translation>
    </message>
    <message>
        <source>All seats of the mentor are taken, so that nobody else fits in now.</source>
        <translation>Todas as vagas do mentor estão ocupadas; agora não cabe mais ninguém.</translation>
    </message>
    <message>
        <source>The mentor can offer more seats, then try again; or discard your change and decline.</source>
        <translation>O mentor pode oferecer mais vagas; depois tente de novo, ou descarte sua alteração e recuse.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection.</source>
        <translation>O proxy da sua rede recusa a conexão.</translation>
    </message>
    <message>
        <source>Enter your name and password for it in the settings, or ask your administrator.</source>
        <translation>Informe seu nome e senha nas configurações ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The proxy of your network cannot be reached.</source>
        <translation>Não é possível alcançar o proxy da sua rede.</translation>
    </message>
    <message>
        <source>Check its address in the settings, or ask your administrator.</source>
        <translation>Verifique o endereço dele nas configurações ou fale com o administrador.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Veja como está agora.</translation>
    </message>
    <message>
        <source>The course is open to you already: you are registered for it, or may register.</source>
        <translation>O curso já está aberto para você: você está inscrito nele ou pode se inscrever.</translation>
    </message>
    <message>
        <source>One of the two leads the other, and nobody mentors in their own reporting line.</source>
        <translation>Uma das duas pessoas lidera a outra, e ninguém é mentor na própria linha hierárquica.</translation>
    </message>
    <message>
        <source>Discard your change, and look for somebody else.</source>
        <translation>Descarte sua alteração e procure outra pessoa.</translation>
    </message>
    <message>
        <source>The proxy of your network wants a name and a password.</source>
        <translation>O proxy da sua rede pede um nome e uma senha.</translation>
    </message>
    <message>
        <source>Another program keeps changing the same entries in your calendar.</source>
        <translation>Outro programa altera sem parar as mesmas entradas do seu calendário.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another server for this computer than that of your account.</source>
        <translation>Sua organização definiu para este computador um servidor diferente do da sua conta.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays.</source>
        <translation>O que está guardado da sua conta neste computador permanece.</translation>
    </message>
    <message>
        <source>Your organisation has laid down another sign-in for this computer than the one that you used.</source>
        <translation>Sua organização definiu para este computador um login diferente do que você usou.</translation>
    </message>
    <message>
        <source>What is kept of your account on this computer stays, and nothing is synced meanwhile.</source>
        <translation>O que está guardado da sua conta neste computador permanece; enquanto isso, nada é sincronizado.</translation>
    </message>
    <message>
        <source>Sign in again: as the same person you go on with all that is kept, and what waits is sent.</source>
        <translation>Entre de novo: como a mesma pessoa, você continua com tudo o que está guardado, e o que espera é enviado.</translation>
    </message>
</context>
<context>
    <name>models::FieldText</name>
    <message>
        <source>my department</source>
        <translation>meu departamento</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>outro departamento</translation>
    </message>
    <message>
        <source>any department</source>
        <translation>qualquer departamento</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Outros detalhes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que ela serve?</translation>
    </message>
    <message>
        <source>What you want together</source>
        <translation>O que vocês querem em conjunto</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>O que você quer alcançar</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Quem pode entrar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Como você faz mentoria</translation>
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
        <translation>Pessoas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Onde o mentor trabalha</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando você tem tempo</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Aberta a todos</translation>
    </message>
    <message>
        <source>By admission</source>
        <translation>Com admissão</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who comes is told of it.</source>
        <translation>Quem vem é avisado.</translation>
    </message>
</context>
<context>
    <name>models::KeptText</name>
    <message>
        <source>Being kept on this computer: “%1”</source>
        <translation>Sendo guardado neste computador: “%1”</translation>
    </message>
</context>
<context>
    <name>models::LanguageNames</name>
    <message>
        <source>Add a language</source>
        <translation>Adicionar um idioma</translation>
    </message>
    <message>
        <source>Languages that match</source>
        <translation>Idiomas correspondentes</translation>
    </message>
    <message>
        <source>No language is known as “%1”. Choose one from the list, or write its code, such as de or pt-BR.</source>
        <translation>Nenhum idioma é conhecido como “%1”. Escolha um da lista ou escreva o código dele, por exemplo de ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>models::LearningText</name>
    <message>
        <source>A course that is not on this computer yet</source>
        <translation>Um curso que ainda não está neste computador</translation>
    </message>
</context>
<context>
    <name>models::NoticeText</name>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 menciona você</translation>
    </message>
    <message>
        <source>Somebody mentions me</source>
        <translation>Alguém me menciona</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Replies to what I wrote</source>
        <translation>Respostas ao que escrevi</translation>
    </message>
    <message>
        <source>%1 writes to you</source>
        <translation>%1 escreve a você</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1 answers your request</source>
        <translation>%1 responde à sua solicitação</translation>
    </message>
    <message>
        <source>Answers to my requests</source>
        <translation>Respostas às minhas solicitações</translation>
    </message>
    <message>
        <source>%1 asks for a course</source>
        <translation>%1 solicita um curso</translation>
    </message>
    <message>
        <source>Requests that wait for me</source>
        <translation>Solicitações que me aguardam</translation>
    </message>
    <message>
        <source>You have earned a badge</source>
        <translation>Você conquistou uma insígnia</translation>
    </message>
    <message>
        <source>New badges</source>
        <translation>Novas insígnias</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 pede para entrar</translation>
    </message>
    <message>
        <source>Somebody asks to join</source>
        <translation>Alguém pede para entrar</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Você foi convidado</translation>
    </message>
    <message>
        <source>Invitations to communities</source>
        <translation>Convites para comunidades</translation>
    </message>
    <message>
        <source>%1 reports something</source>
        <translation>%1 denuncia algo</translation>
    </message>
    <message>
        <source>Reports to moderate</source>
        <translation>Denúncias a moderar</translation>
    </message>
    <message>
        <source>It begins soon</source>
        <translation>Começa em breve</translation>
    </message>
    <message>
        <source>Reminders of sessions and events</source>
        <translation>Lembretes de sessões e eventos</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence amanhã</translation>
    </message>
    <message>
        <source>Reminders of due dates</source>
        <translation>Lembretes de prazos</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Deixar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No notifications from here, but for those that mention you</source>
        <translation>Nenhuma notificação daqui, exceto as que mencionam você</translation>
    </message>
    <message>
        <source>A badge of yours ends</source>
        <translation>Uma insígnia sua termina</translation>
    </message>
    <message>
        <source>Reminders of badges that end</source>
        <translation>Lembretes de insígnias que terminam</translation>
    </message>
    <message>
        <source>A badge of yours has ended</source>
        <translation>Uma insígnia sua terminou</translation>
    </message>
    <message>
        <source>A mentorship with %1 waits for you</source>
        <translation>Uma mentoria com %1 aguarda você</translation>
    </message>
    <message>
        <source>Questions for a mentorship</source>
        <translation>Pedidos de mentoria</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 concorda</translation>
    </message>
    <message>
        <source>Answers about mentorships and sessions</source>
        <translation>Respostas sobre mentorias e sessões</translation>
    </message>
    <message>
        <source>%1 proposes a session</source>
        <translation>%1 propõe uma sessão</translation>
    </message>
    <message>
        <source>Sessions that are proposed</source>
        <translation>Sessões propostas</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propõe outro horário</translation>
    </message>
    <message>
        <source>Sessions that are moved</source>
        <translation>Sessões remarcadas</translation>
    </message>
    <message>
        <source>%1 cancels a session</source>
        <translation>%1 cancela uma sessão</translation>
    </message>
    <message>
        <source>Sessions that are cancelled</source>
        <translation>Sessões canceladas</translation>
    </message>
    <message>
        <source>%1 has ended the mentorship</source>
        <translation>%1 encerrou a mentoria</translation>
    </message>
    <message>
        <source>Mentorships that end</source>
        <translation>Mentorias que terminam</translation>
    </message>
    <message>
        <source>%1 takes the question for a mentorship back</source>
        <translation>%1 retira o pedido de mentoria</translation>
    </message>
    <message>
        <source>A mentorship with %1 was proposed</source>
        <translation>Foi proposta uma mentoria com %1</translation>
    </message>
    <message>
        <source>waiting for the organisation&apos;s signature</source>
        <translation>aguardando a assinatura da organização</translation>
    </message>
    <message>
        <source>A certificate of yours has ended</source>
        <translation>Um certificado seu terminou</translation>
    </message>
    <message>
        <source>A certificate of yours ends</source>
        <translation>Um certificado seu termina</translation>
    </message>
    <message>
        <source>%1 moves an event</source>
        <translation>%1 muda um evento de horário</translation>
    </message>
    <message>
        <source>Changes of events that I come to</source>
        <translation>Alterações de eventos a que vou</translation>
    </message>
    <message>
        <source>%1 changes where an event is</source>
        <translation>%1 muda o local de um evento</translation>
    </message>
    <message>
        <source>%1 cancels an event</source>
        <translation>%1 cancela um evento</translation>
    </message>
    <message>
        <source>%1 declines the new time: the agreed one stays</source>
        <translation>%1 recusa o novo horário: continua valendo o combinado</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 convida você</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nova resposta</numerusform>
            <numerusform>%n novas respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gives you kudos</source>
        <translation>%1 deu um elogio a você</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>%1 contests the level that you gave</source>
        <translation>%1 contesta o nível que você deu</translation>
    </message>
    <message>
        <source>Levels that are contested</source>
        <translation>Níveis contestados</translation>
    </message>
    <message>
        <source>A badge of yours was revoked</source>
        <translation>Uma de suas insígnias foi revogada</translation>
    </message>
    <message>
        <source>%1 recommends a course</source>
        <translation>%1 recomenda um curso a você</translation>
    </message>
    <message>
        <source>Courses that are recommended to me</source>
        <translation>Cursos recomendados para mim</translation>
    </message>
    <message>
        <source>Learning &amp; development recommends a course to you</source>
        <translation>Treinamento e desenvolvimento recomenda um curso a você</translation>
    </message>
    <message>
        <source>%1 has removed you from a community</source>
        <translation>%1 removeu você de uma comunidade</translation>
    </message>
    <message>
        <source>Somebody removes me from a community</source>
        <translation>Alguém me remove de uma comunidade</translation>
    </message>
    <message>
        <source>The answer that you accepted was hidden or removed</source>
        <translation>A resposta que você aceitou foi ocultada ou removida</translation>
    </message>
    <message>
        <source>Answers that I accepted and that are gone</source>
        <translation>Respostas que aceitei e que não existem mais</translation>
    </message>
    <message>
        <source>%1 adds you to a group</source>
        <translation>%1 adiciona você a um grupo</translation>
    </message>
    <message>
        <source>%1 takes you out of a group</source>
        <translation>%1 retira você de um grupo</translation>
    </message>
    <message>
        <source>%1 does not admit you to a community</source>
        <translation>%1 não admite você em uma comunidade</translation>
    </message>
    <message>
        <source>You were removed from a community</source>
        <translation>Você foi removido de uma comunidade</translation>
    </message>
    <message>
        <source>You have earned a badge that has ended by now</source>
        <translation>Você obteve uma insígnia que já terminou</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>%1 plans an event</source>
        <translation>%1 planeja um evento</translation>
    </message>
    <message>
        <source>New events in my communities</source>
        <translation>Novos eventos nas minhas comunidades</translation>
    </message>
    <message>
        <source>%1 agrees to a session</source>
        <translation>%1 aceita uma sessão</translation>
    </message>
    <message>
        <source>%1 agrees to the mentorship</source>
        <translation>%1 aceita a mentoria</translation>
    </message>
    <message>
        <source>%1 says perhaps to a session</source>
        <translation>%1 diz talvez a uma sessão</translation>
    </message>
    <message>
        <source>%1 declines a session</source>
        <translation>%1 recusa uma sessão</translation>
    </message>
    <message>
        <source>%1 declines the mentorship</source>
        <translation>%1 recusa a mentoria</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 recusa o convite</translation>
    </message>
    <message>
        <source>%1 lets you read their feedback</source>
        <translation>%1 deixa você ler o feedback</translation>
    </message>
    <message>
        <source>Changed elsewhere, too: both texts are kept</source>
        <translation>Alterado também em outro lugar: os dois textos são mantidos</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>não mais %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 em vez de %2</translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>models::PathwayText</name>
    <message>
        <source>Opens when &apos;%1&apos; is done.</source>
        <translation>Abre quando “%1” estiver concluída.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n course(s) done</source>
        <translation>
            <numerusform>%1 de %n curso concluído</numerusform>
            <numerusform>%1 de %n cursos concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done, out of %2 to choose from</source>
        <translation>
            <numerusform>%1 de %n concluído, de %2 à escolha</numerusform>
            <numerusform>%1 de %n concluídos, de %2 à escolha</numerusform>
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
        <translation>A etapa “%1” foi adicionada.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was taken out. You need not do it.</source>
        <translation>A etapa “%1” foi retirada. Você não precisa fazê-la.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was added to a step.</source>
        <translation>O curso “%1” foi adicionado a uma etapa.</translation>
    </message>
    <message>
        <source>The course &apos;%1&apos; was taken out. What you did of it stays yours.</source>
        <translation>O curso “%1” foi retirado. O que você fez nele continua seu.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was done and is open again.</source>
        <translation>A etapa “%1” estava concluída e está aberta de novo.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is due at another time.</source>
        <translation>O prazo da etapa “%1” mudou.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; was optional and has to be done now.</source>
        <translation>A etapa “%1” era opcional e agora precisa ser feita.</translation>
    </message>
    <message>
        <source>The step &apos;%1&apos; is optional now. You need not do it.</source>
        <translation>A etapa “%1” agora é opcional. Você não precisa fazê-la.</translation>
    </message>
    <message>
        <source>In the step &apos;%1&apos; another number of courses has to be done now.</source>
        <translation>Na etapa “%1”, o número de cursos a fazer mudou.</translation>
    </message>
</context>
<context>
    <name>models::ProfileWords</name>
    <message>
        <source>1 · basics</source>
        <translation>1 · noções básicas</translation>
    </message>
    <message>
        <source>2 · with help</source>
        <translation>2 · com ajuda</translation>
    </message>
    <message>
        <source>3 · independently</source>
        <translation>3 · com autonomia</translation>
    </message>
    <message>
        <source>4 · helps others</source>
        <translation>4 · ajuda outras pessoas</translation>
    </message>
    <message>
        <source>5 · sets the course</source>
        <translation>5 · define o rumo</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ainda sem nível</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mim</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cursos concluídos</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>avaliado</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>gestor</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colega</translation>
    </message>
    <message>
        <source>self</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>Mentors, and has room</source>
        <translation>Mentor, com vagas</translation>
    </message>
    <message>
        <source>Mentors, no room now</source>
        <translation>Mentor, sem vagas agora</translation>
    </message>
    <message>
        <source>level %1 of 5, %2</source>
        <translation>nível %1 de 5, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endorsement(s)</source>
        <translation>
            <numerusform>%n recomendação</numerusform>
            <numerusform>%n recomendações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 exigido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who says it, as what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>endorses it</source>
        <translation>recomenda</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>no level is shown</source>
        <translation>nenhum nível mostrado</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>baseia-se em %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>At most %L1 characters.</source>
        <translation>No máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>At most %L1, each of up to %L2 characters.</source>
        <translation>No máximo %L1, cada um com até %L2 caracteres.</translation>
    </message>
    <message>
        <source>At most %L1.</source>
        <translation>No máximo %L1.</translation>
    </message>
</context>
<context>
    <name>models::ProgrammeText</name>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 e %2 ficam separados</translation>
    </message>
    <message>
        <source>%1 and %2 are locked together</source>
        <translation>%1 e %2 estão travados juntos</translation>
    </message>
    <message>
        <source>%1 and %2 are neither locked nor kept apart</source>
        <translation>%1 e %2 não estão nem travados nem separados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is published: its pairs were asked</source>
        <translation>Está publicado: os pares já foram consultados</translation>
    </message>
    <message>
        <source>It is matched in another way</source>
        <translation>Agora os pares são formados de outra maneira</translation>
    </message>
    <message>
        <source>It was changed since your pairs were made: look at them again, then publish it</source>
        <translation>Foi alterado depois que seus pares foram formados: veja-os de novo e depois publique</translation>
    </message>
    <message>
        <source>Somebody has changed the same pairs</source>
        <translation>Alguém alterou os mesmos pares</translation>
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
        <translation>Esclarecimento pedido, aguardando resposta</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
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
        <translation>alguém</translation>
    </message>
    <message>
        <source>You sent the request</source>
        <translation>Você enviou a solicitação</translation>
    </message>
    <message>
        <source>You asked a question</source>
        <translation>Você fez uma pergunta</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Você respondeu</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Você aprovou</translation>
    </message>
    <message>
        <source>You approved; it went on to %1</source>
        <translation>Você aprovou; seguiu para %1</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Você recusou</translation>
    </message>
    <message>
        <source>You passed it to %1</source>
        <translation>Você encaminhou a %1</translation>
    </message>
    <message>
        <source>You withdrew the request</source>
        <translation>Você retirou a solicitação</translation>
    </message>
    <message>
        <source>%1 sent the request</source>
        <translation>%1 enviou a solicitação</translation>
    </message>
    <message>
        <source>%1 asked a question</source>
        <translation>%1 fez uma pergunta</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondeu</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprovou</translation>
    </message>
    <message>
        <source>%1 approved; it went on to %2</source>
        <translation>%1 aprovou; seguiu para %2</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 recusou</translation>
    </message>
    <message>
        <source>%1 passed it to %2</source>
        <translation>%1 encaminhou a %2</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 retirou a solicitação</translation>
    </message>
    <message>
        <source>The course is in the catalog, and the registration is done</source>
        <translation>O curso está no catálogo e a inscrição foi feita</translation>
    </message>
    <message>
        <source>%1 changed the request</source>
        <translation>%1 alterou a solicitação</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Aguardando sua resposta</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Aguardando a resposta</translation>
    </message>
    <message>
        <source>The server decides who looks at it next</source>
        <translation>O servidor decide quem a analisa em seguida</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Na sua mesa</translation>
    </message>
    <message>
        <source>On %1&apos;s desk</source>
        <translation>Na mesa de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>Treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>You were asked %1</source>
        <translation>Perguntaram a você %1</translation>
    </message>
    <message>
        <source>Asked back %1</source>
        <translation>Esclarecimento pedido %1</translation>
    </message>
    <message>
        <source>On your desk for %1</source>
        <translation>Na sua mesa há %1</translation>
    </message>
    <message>
        <source>Not yet on a desk</source>
        <translation>Ainda em nenhuma mesa</translation>
    </message>
    <message>
        <source>With %1 for %2</source>
        <translation>Com %1 há %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, standing in for you</source>
        <translation>%1, substituindo você</translation>
    </message>
    <message>
        <source>%1, standing in for %2</source>
        <translation>%1, substituindo %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>You passed it on</source>
        <translation>Você a encaminhou</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>Você a alterou</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 substitui</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 no lugar de %2</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now</source>
        <translation>Passou para %1, que decide agora</translation>
    </message>
    <message>
        <source>Your answer waits to be sent</source>
        <translation>Sua resposta aguarda envio</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: you are away, and who stands in for you does not decide about a request of their own</source>
        <translation>Passou para %1, que decide agora e tem todo o prazo: você está ausente, e quem substitui você não decide sobre uma solicitação própria</translation>
    </message>
    <message>
        <source>It went on to %1, who decides now and has all days for it: %2 is away, and who stands in for them does not decide about a request of their own</source>
        <translation>Passou para %1, que decide agora e tem todo o prazo: %2 não está, e quem substitui não decide sobre uma solicitação própria</translation>
    </message>
</context>
<context>
    <name>models::SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n alteração aguardando</numerusform>
            <numerusform>%n alterações aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Atualizado: %1.</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet.</source>
        <translation>Nada foi baixado ainda.</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>A próxima tentativa é em %1.</translation>
    </message>
    <message>
        <source>You can go on; what you do is kept and sent later.</source>
        <translation>Você pode continuar; o que fizer fica guardado e é enviado depois.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>O servidor não pode ser acessado</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first</source>
        <translation>Esta rede exige que você entre nela primeiro</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Sua sessão terminou</translation>
    </message>
    <message>
        <source>The server has trouble</source>
        <translation>O servidor está com problemas</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Tudo está em dia</translation>
    </message>
    <message>
        <source>Registration for “%1”</source>
        <translation>Inscrição em “%1”</translation>
    </message>
    <message>
        <source>Withdrawal from “%1”</source>
        <translation>Cancelamento da inscrição em “%1”</translation>
    </message>
    <message>
        <source>Progress in “%1”</source>
        <translation>Progresso em “%1”</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Anotação em “%1”</translation>
    </message>
    <message>
        <source>Removal of a note in “%1”</source>
        <translation>Remoção de uma anotação em “%1”</translation>
    </message>
    <message>
        <source>Joining the pathway “%1”</source>
        <translation>Entrada na trilha “%1”</translation>
    </message>
    <message>
        <source>Leaving the pathway “%1”</source>
        <translation>Saída da trilha “%1”</translation>
    </message>
    <message>
        <source>Request for “%1”</source>
        <translation>Solicitação de “%1”</translation>
    </message>
    <message>
        <source>Withdrawal of the request for “%1”</source>
        <translation>Retirada da solicitação de “%1”</translation>
    </message>
    <message>
        <source>Answer about “%1”</source>
        <translation>Resposta sobre “%1”</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Aprovação de “%1”</translation>
    </message>
    <message>
        <source>Declining “%1”</source>
        <translation>Recusa de “%1”</translation>
    </message>
    <message>
        <source>Question about “%1”</source>
        <translation>Pergunta sobre “%1”</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>A level for “%1”</source>
        <translation>Um nível para “%1”</translation>
    </message>
    <message>
        <source>Endorsement of “%1”</source>
        <translation>Recomendação de “%1”</translation>
    </message>
    <message>
        <source>Taking back what you said of “%1”</source>
        <translation>Retirada do que você disse sobre “%1”</translation>
    </message>
    <message>
        <source>Contesting what was said of “%1”</source>
        <translation>Contestação do que foi dito sobre “%1”</translation>
    </message>
    <message>
        <source>Kudos to “%1”</source>
        <translation>Elogio a “%1”</translation>
    </message>
    <message>
        <source>Removal of kudos to “%1”</source>
        <translation>Remoção do elogio a “%1”</translation>
    </message>
    <message>
        <source>Passing on “%1”</source>
        <translation>Encaminhamento de “%1”</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Você está trabalhando offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you go online again.</source>
        <translation>Nada é enviado nem baixado até você voltar a ficar online.</translation>
    </message>
    <message>
        <source>Fetching for the first time</source>
        <translation>Baixando pela primeira vez</translation>
    </message>
    <message>
        <source>You can look around meanwhile.</source>
        <translation>Enquanto isso, você pode dar uma olhada.</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Baixando as novidades</translation>
    </message>
    <message>
        <source>Sending your changes</source>
        <translation>Enviando suas alterações</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need you</source>
        <translation>
            <numerusform>%n alteração precisa de você</numerusform>
            <numerusform>%n alterações precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sessão encerrada</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>atualizado: %1</translation>
    </message>
    <message>
        <source>Somebody stands in for you</source>
        <translation>Alguém substitui você</translation>
    </message>
    <message>
        <source>The end of standing in for you</source>
        <translation>O fim da sua substituição</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>algo que não está aqui</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Uma alteração</translation>
    </message>
    <message>
        <source>A change of “%1”</source>
        <translation>Uma alteração de “%1”</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Está sendo enviado.</translation>
    </message>
    <message>
        <source>It waits because you work offline.</source>
        <translation>Aguarda porque você está trabalhando offline.</translation>
    </message>
    <message>
        <source>It waits until the server can be reached.</source>
        <translation>Aguarda até que o servidor possa ser acessado.</translation>
    </message>
    <message>
        <source>It waits until you have signed in to this network.</source>
        <translation>Aguarda até você entrar nesta rede.</translation>
    </message>
    <message>
        <source>It waits until you have signed in again.</source>
        <translation>Aguarda até você entrar de novo.</translation>
    </message>
    <message>
        <source>It is sent in a moment.</source>
        <translation>Será enviado em instantes.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n time(s).</source>
        <translation>
            <numerusform>Foi feita %n tentativa.</numerusform>
            <numerusform>Foram feitas %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The community “%1”</source>
        <translation>A comunidade “%1”</translation>
    </message>
    <message>
        <source>Changing the community “%1”</source>
        <translation>Alteração da comunidade “%1”</translation>
    </message>
    <message>
        <source>Joining “%1”</source>
        <translation>Entrada em “%1”</translation>
    </message>
    <message>
        <source>Leaving “%1”</source>
        <translation>Saída de “%1”</translation>
    </message>
    <message>
        <source>Admitting somebody to “%1”</source>
        <translation>Admissão de uma pessoa em “%1”</translation>
    </message>
    <message>
        <source>Removing somebody from “%1”</source>
        <translation>Remoção de uma pessoa de “%1”</translation>
    </message>
    <message>
        <source>A role in “%1”</source>
        <translation>Um papel em “%1”</translation>
    </message>
    <message>
        <source>The event “%1”</source>
        <translation>O evento “%1”</translation>
    </message>
    <message>
        <source>Changing the event “%1”</source>
        <translation>Alteração do evento “%1”</translation>
    </message>
    <message>
        <source>Cancelling the event “%1”</source>
        <translation>Cancelamento do evento “%1”</translation>
    </message>
    <message>
        <source>Your answer to “%1”</source>
        <translation>Sua resposta a “%1”</translation>
    </message>
    <message>
        <source>The thread “%1”</source>
        <translation>O tópico “%1”</translation>
    </message>
    <message>
        <source>Changing the thread “%1”</source>
        <translation>Alteração do tópico “%1”</translation>
    </message>
    <message>
        <source>Removal of the thread “%1”</source>
        <translation>Remoção do tópico “%1”</translation>
    </message>
    <message>
        <source>The accepted answer in “%1”</source>
        <translation>A resposta aceita em “%1”</translation>
    </message>
    <message>
        <source>Pinning “%1”</source>
        <translation>Fixação de “%1”</translation>
    </message>
    <message>
        <source>Locking “%1”</source>
        <translation>Fechamento de “%1”</translation>
    </message>
    <message>
        <source>Hiding “%1”</source>
        <translation>Ocultação de “%1”</translation>
    </message>
    <message>
        <source>Reply in “%1”</source>
        <translation>Resposta em “%1”</translation>
    </message>
    <message>
        <source>Changing your reply in “%1”</source>
        <translation>Alteração da sua resposta em “%1”</translation>
    </message>
    <message>
        <source>Removal of your reply in “%1”</source>
        <translation>Remoção da sua resposta em “%1”</translation>
    </message>
    <message>
        <source>Hiding a reply in “%1”</source>
        <translation>Ocultação de uma resposta em “%1”</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Reação em “%1”</translation>
    </message>
    <message>
        <source>A file for “%1”</source>
        <translation>Um arquivo para “%1”</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Denúncia sobre “%1”</translation>
    </message>
    <message>
        <source>Answer to a report about “%1”</source>
        <translation>Resposta a uma denúncia sobre “%1”</translation>
    </message>
    <message>
        <source>Conversation “%1”</source>
        <translation>Conversa “%1”</translation>
    </message>
    <message>
        <source>Changing the conversation “%1”</source>
        <translation>Alteração da conversa “%1”</translation>
    </message>
    <message>
        <source>Leaving the conversation “%1”</source>
        <translation>Saída da conversa “%1”</translation>
    </message>
    <message>
        <source>Message in “%1”</source>
        <translation>Mensagem em “%1”</translation>
    </message>
    <message>
        <source>Changing a message in “%1”</source>
        <translation>Alteração de uma mensagem em “%1”</translation>
    </message>
    <message>
        <source>Removal of a message in “%1”</source>
        <translation>Remoção de uma mensagem em “%1”</translation>
    </message>
    <message>
        <source>How far you have read in “%1”</source>
        <translation>Até onde você leu em “%1”</translation>
    </message>
    <message>
        <source>How you want to be told</source>
        <translation>Como você quer ser avisado</translation>
    </message>
    <message>
        <source>Taking part in the leaderboards</source>
        <translation>Participação nas classificações</translation>
    </message>
    <message>
        <source>Leaving the leaderboards</source>
        <translation>Saída das classificações</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules of points</source>
        <translation>As regras de pontos da organização</translation>
    </message>
    <message>
        <source>The challenge “%1”</source>
        <translation>O desafio “%1”</translation>
    </message>
    <message>
        <source>The end of the challenge “%1”</source>
        <translation>O fim do desafio “%1”</translation>
    </message>
    <message>
        <source>Saving “%1” for later</source>
        <translation>Salvar “%1” para depois</translation>
    </message>
    <message>
        <source>Not saving “%1” any more</source>
        <translation>Não salvar mais “%1”</translation>
    </message>
    <message>
        <source>Recommending “%1”</source>
        <translation>Recomendação de “%1”</translation>
    </message>
    <message>
        <source>Putting away a recommendation</source>
        <translation>Dispensar uma recomendação</translation>
    </message>
    <message>
        <source>Rating of “%1”</source>
        <translation>Avaliação de “%1”</translation>
    </message>
    <message>
        <source>Taking back the rating of “%1”</source>
        <translation>Retirada da avaliação de “%1”</translation>
    </message>
    <message>
        <source>A wish to learning &amp; development: “%1”</source>
        <translation>Um desejo a Treinamento e desenvolvimento: “%1”</translation>
    </message>
    <message>
        <source>Taking back the wish for “%1”</source>
        <translation>Retirada do desejo por “%1”</translation>
    </message>
    <message>
        <source>The badge “%1”</source>
        <translation>A insígnia “%1”</translation>
    </message>
    <message>
        <source>Awarding “%1”</source>
        <translation>Concessão de “%1”</translation>
    </message>
    <message>
        <source>Revoking a badge</source>
        <translation>Revogação de uma insígnia</translation>
    </message>
    <message>
        <source>Your offer to mentor</source>
        <translation>Sua oferta de mentoria</translation>
    </message>
    <message>
        <source>Your wish for a mentor</source>
        <translation>Seu desejo de ter um mentor</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando você tem tempo</translation>
    </message>
    <message>
        <source>Question to a mentor: “%1”</source>
        <translation>Pedido a um mentor: “%1”</translation>
    </message>
    <message>
        <source>Agreement to the mentorship with “%1”</source>
        <translation>Aceite da mentoria com “%1”</translation>
    </message>
    <message>
        <source>Declining the mentorship with “%1”</source>
        <translation>Recusa da mentoria com “%1”</translation>
    </message>
    <message>
        <source>Taking back your question to “%1”</source>
        <translation>Retirada do seu pedido a “%1”</translation>
    </message>
    <message>
        <source>Beginning of the mentorship with “%1”</source>
        <translation>Início da mentoria com “%1”</translation>
    </message>
    <message>
        <source>End of the mentorship with “%1”</source>
        <translation>Fim da mentoria com “%1”</translation>
    </message>
    <message>
        <source>Something written for “%1”</source>
        <translation>Algo escrito para “%1”</translation>
    </message>
    <message>
        <source>Removal of something written for “%1”</source>
        <translation>Remoção de algo escrito para “%1”</translation>
    </message>
    <message>
        <source>Feedback about “%1”</source>
        <translation>Feedback sobre “%1”</translation>
    </message>
    <message>
        <source>Proposal of the session “%1”</source>
        <translation>Proposta da sessão “%1”</translation>
    </message>
    <message>
        <source>Agreement to the session “%1”</source>
        <translation>Aceite da sessão “%1”</translation>
    </message>
    <message>
        <source>Declining the session “%1”</source>
        <translation>Recusa da sessão “%1”</translation>
    </message>
    <message>
        <source>Another time for the session “%1”</source>
        <translation>Outro horário para a sessão “%1”</translation>
    </message>
    <message>
        <source>Cancellation of the session “%1”</source>
        <translation>Cancelamento da sessão “%1”</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>O programa “%1”</translation>
    </message>
    <message>
        <source>Publication of the programme “%1”</source>
        <translation>Publicação do programa “%1”</translation>
    </message>
    <message>
        <source>“Perhaps” to the session “%1”</source>
        <translation>“Talvez” para a sessão “%1”</translation>
    </message>
    <message>
        <source>One course for all who ask for “%1”</source>
        <translation>Um curso para todos que pedem “%1”</translation>
    </message>
    <message>
        <source>Declining an invitation to “%1”</source>
        <translation>Recusa de um convite para “%1”</translation>
    </message>
    <message>
        <source>Taking back an invitation to “%1”</source>
        <translation>Retirada de um convite para “%1”</translation>
    </message>
    <message>
        <source>What you have read of your notifications</source>
        <translation>O que você leu das suas notificações</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sem conexão segura</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>o proxy recusa</translation>
    </message>
    <message>
        <source>proxy not reachable</source>
        <translation>proxy inacessível</translation>
    </message>
    <message>
        <source>It is sent in %1; until then you can take it back.</source>
        <translation>É enviada em %1; até lá você pode desfazer.</translation>
    </message>
    <message>
        <source>account deactivated</source>
        <translation>conta desativada</translation>
    </message>
    <message>
        <source>What belongs here is not on this computer at the moment. It is fetched anew from the server as soon as that can be reached.</source>
        <translation>O que deveria estar aqui não está neste computador no momento. É baixado novamente do servidor assim que for possível acessá-lo.</translation>
    </message>
    <message>
        <source>It waits until you have decided about this change, which comes before it: %1</source>
        <translation>Aguarda até você decidir sobre esta alteração, que vem antes: %1</translation>
    </message>
    <message>
        <source>It is sent after this change, which comes before it: %1</source>
        <translation>É enviada depois desta alteração, que vem antes: %1</translation>
    </message>
    <message>
        <source>It waits: nothing is sent while your account is deactivated.</source>
        <translation>Está aguardando: nada é enviado enquanto sua conta estiver desativada.</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>o proxy pede uma senha</translation>
    </message>
</context>
<context>
    <name>models::ThreadListModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
</context>
<context>
    <name>models::TimeText</name>
    <message>
        <source>moments</source>
        <translation>instantes</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>overdue since today</source>
        <translation>atrasado desde hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoje</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence amanhã</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence em %n dia</numerusform>
            <numerusform>vence em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>vence em %1</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>city, or UTC</comment>
        <translation>Os horários são os de %1.</translation>
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
        <translation>Cursos concluídos</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum ainda.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competência</translation>
    </message>
    <message>
        <source>Level, 1 to 5</source>
        <translation>Nível, de 1 a 5</translation>
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
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insígnia</translation>
    </message>
    <message>
        <source>Transcript of learning</source>
        <translation>Histórico de aprendizagem</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>name, day</comment>
        <translation>%1, criado em %2</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitida por %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminou em %1</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Beginner</source>
        <translation>Iniciante</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermediário</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Interactive course</source>
        <translation>Curso interativo</translation>
    </message>
    <message>
        <source>Interactive course, sequenced</source>
        <translation>Curso interativo, sequencial</translation>
    </message>
    <message>
        <source>Interactive course, tracked</source>
        <translation>Curso interativo, acompanhado</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
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
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site</translation>
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
        <translation>Mais de 8 horas</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrição feita</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscrição cancelada</translation>
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
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoje</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>vence amanhã</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence em %n dia</numerusform>
            <numerusform>vence em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interactive course, recorded</source>
        <translation>Curso interativo, registrado</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Graduação</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Mestrado</translation>
    </message>
    <message>
        <source>Professional master</source>
        <translation>Mestrado profissional</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doutorado</translation>
    </message>
</context>
<context>
    <name>notices::NoticesView</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar as configurações</translation>
    </message>
    <message>
        <source>How I want to be told</source>
        <translation>Como quero ser avisado</translation>
    </message>
    <message>
        <source>Mentions, replies, messages, answers and reminders come here.</source>
        <translation>Menções, respostas, mensagens e lembretes chegam aqui.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>By notifications of the desktop</source>
        <translation>Pelas notificações da área de trabalho</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Remind me of sessions and events</source>
        <translation>Lembrar-me de sessões e eventos</translation>
    </message>
    <message>
        <source>So long before they begin; 0 for never.</source>
        <translation>Com esta antecedência; 0 para nunca.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and Sundays</source>
        <translation>Silêncio aos sábados e domingos</translation>
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
        <translation>De uma a outra</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Every morning</source>
        <translation>Todas as manhãs</translation>
    </message>
    <message>
        <source>On Monday mornings</source>
        <translation>Nas manhãs de segunda-feira</translation>
    </message>
    <message>
        <source>By mail, what I have not read</source>
        <translation>Por e-mail, o que não li</translation>
    </message>
    <message>
        <source>Muted; press to hear of it again</source>
        <translation>Silenciado; pressione para voltar a receber</translation>
    </message>
    <message>
        <source>By mail, for my calendar, the events of communities to which I come</source>
        <translation>Por e-mail, para o meu calendário, os eventos de comunidades dos quais participo</translation>
    </message>
    <message>
        <source>Without it there is no mail about events, in digests neither. What stands in your calendar by then stays there as it is.</source>
        <translation>Sem isso não há e-mails sobre eventos, nem nos resumos. O que já estiver no seu calendário fica como está.</translation>
    </message>
    <message>
        <source>Tell others that I read their messages</source>
        <translation>Mostrar aos outros que li as mensagens deles</translation>
    </message>
    <message>
        <source>Who does not tell does not see what others have read either.</source>
        <translation>Quem não mostra também não vê o que os outros leram.</translation>
    </message>
</context>
<context>
    <name>pathways::LearningView</name>
    <message>
        <source>Pathways</source>
        <translation>Trilhas</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Meus cursos</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Your organisation has not published a pathway yet.</source>
        <translation>Sua organização ainda não publicou nenhuma trilha.</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Você segue</translation>
    </message>
    <message>
        <source>You can join</source>
        <translation>Você pode entrar</translation>
    </message>
    <message>
        <source>Courses that you register for are listed here.</source>
        <translation>Os cursos em que você se inscrever aparecem aqui.</translation>
    </message>
    <message>
        <source>Browse the catalog</source>
        <translation>Explorar o catálogo</translation>
    </message>
    <message>
        <source>Download all that is due this month</source>
        <translation>Baixar tudo o que vence neste mês</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrição feita</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Pontos e posição</translation>
    </message>
</context>
<context>
    <name>pathways::PathwayCard</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n optional</source>
        <comment>as in: 3 steps, and 1 optional</comment>
        <translation>
            <numerusform>%1 e %n opcional</numerusform>
            <numerusform>%1 e %n opcionais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pathways::PathwayView</name>
    <message>
        <source>This pathway is not published any more.</source>
        <translation>Esta trilha não está mais publicada.</translation>
    </message>
    <message>
        <source>See the pathways</source>
        <translation>Ver as trilhas</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Progress on the pathway</source>
        <translation>Progresso na trilha</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair da trilha</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>Download the pathway</source>
        <translation>Baixar a trilha</translation>
    </message>
    <message>
        <source>What changed for you</source>
        <translation>O que mudou para você</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
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
        <translation>feito</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence em %1</translation>
    </message>
    <message>
        <source>Progress of the step %1</source>
        <translation>Progresso da etapa %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Você não segue mais %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ask a community</source>
        <translation>Perguntar a uma comunidade</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>You follow it again.</source>
        <translation>Você segue novamente.</translation>
    </message>
</context>
<context>
    <name>play::Desk</name>
    <message>
        <source>This file is not in the package.</source>
        <translation>Este arquivo não está no pacote.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Esta página não existe.</translation>
    </message>
    <message>
        <source>This is no call.</source>
        <translation>Isto não é uma chamada.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Esta chamada não existe.</translation>
    </message>
    <message>
        <source>This is no position.</source>
        <translation>Isto não é uma posição.</translation>
    </message>
    <message>
        <source>This step is closed. What you did is saved.</source>
        <translation>Esta etapa está encerrada. O que você fez está salvo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Leave the course</source>
        <translation>Sair do curso</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>reprovada</translation>
    </message>
    <message>
        <source>Progress: %1 %</source>
        <translation>Progresso: %1%</translation>
    </message>
    <message>
        <source>Everything is saved. You can close this page and go back to LXCP.</source>
        <translation>Tudo está salvo. Você pode fechar esta página e voltar ao LXCP.</translation>
    </message>
    <message>
        <source>Choose a step to go on.</source>
        <translation>Escolha uma etapa para continuar.</translation>
    </message>
    <message>
        <source>LXCP no longer serves this course. Open it there again to go on.</source>
        <translation>O LXCP não oferece mais este curso aqui. Abra-o de novo por lá para continuar.</translation>
    </message>
    <message>
        <source>That step is not open to you now.</source>
        <translation>Essa etapa não está aberta para você agora.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Este arquivo não pode ser exibido.</translation>
    </message>
</context>
<context>
    <name>play::Loopback</name>
    <message>
        <source>This course is open in another browser, or no longer open. Go back to LXCP.</source>
        <translation>Este curso está aberto em outro navegador ou não está mais aberto. Volte ao LXCP.</translation>
    </message>
</context>
<context>
    <name>player::NotesPanel</name>
    <message>
        <source>Keep note</source>
        <translation>Guardar anotação</translation>
    </message>
    <message>
        <source>Notes and bookmarks are yours alone. They go with you to your other computers.</source>
        <translation>As anotações e os marcadores são só seus. Eles acompanham você nos seus outros computadores.</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Anotações e marcadores</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Uma anotação sobre esta etapa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Anotação guardada</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Marcador adicionado</translation>
    </message>
    <message>
        <source>This course</source>
        <translation>Este curso</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Remover marcador</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Remover anotação</translation>
    </message>
</context>
<context>
    <name>player::PlayerBar</name>
    <message>
        <source>Back to the course page</source>
        <translation>Voltar à página do curso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>também offline</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Anotações e marcadores</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>As it is made</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Marcar este ponto</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of the course done</source>
        <translation>%1% do curso feito</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>preview, not recorded</source>
        <translation>prévia, sem registro</translation>
    </message>
    <message>
        <source>review, not recorded</source>
        <translation>revisão, sem registro</translation>
    </message>
</context>
<context>
    <name>player::PlayerView</name>
    <message>
        <source>This course is not on this computer yet. Download it once, and it works anywhere, also without a network.</source>
        <translation>Este curso ainda não está neste computador. Baixe-o uma vez e ele funciona em qualquer lugar, mesmo sem rede.</translation>
    </message>
    <message>
        <source>Go to the download</source>
        <translation>Ir para o download</translation>
    </message>
    <message>
        <source>This course has nothing to play here. Its page says where it takes place.</source>
        <translation>Este curso não tem nada para reproduzir aqui. A página dele diz onde acontece.</translation>
    </message>
    <message>
        <source>Go to the course page</source>
        <translation>Ir para a página do curso</translation>
    </message>
    <message>
        <source>This course is not in your catalog any more.</source>
        <translation>Este curso não está mais no seu catálogo.</translation>
    </message>
    <message>
        <source>Back to the catalog</source>
        <translation>Voltar ao catálogo</translation>
    </message>
    <message>
        <source>This course cannot be opened. What you did in it before is safe.</source>
        <translation>Este curso não pode ser aberto. O que você já fez nele está seguro.</translation>
    </message>
    <message>
        <source>On this computer courses open in your browser. What you do there is saved here, also offline.</source>
        <translation>Neste computador, os cursos abrem no navegador. O que você faz lá é salvo aqui, mesmo offline.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>This step is a page on the web, at %1. It needs the network.</source>
        <translation>Esta etapa é uma página da web, em %1. Ela precisa de rede.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This page of the course does not answer any more. What it saved is safe; go on from there.</source>
        <translation>Esta página do curso não responde mais. O que ela salvou está seguro; continue a partir daí.</translation>
    </message>
    <message>
        <source>This page of the course has stopped. What it saved is safe; go on from there.</source>
        <translation>Esta página do curso parou. O que ela salvou está seguro; continue a partir daí.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>The browser cannot be reached from here. Go on in this window.</source>
        <translation>O navegador não pode ser acessado daqui. Continue nesta janela.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>The course is open in your browser. It stays open there as long as this page does.</source>
        <translation>O curso está aberto no seu navegador. Ele fica aberto lá enquanto esta página estiver.</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador removido</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Anotação removida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Anotações e marcadores</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <translation>Marcar este ponto</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Between the bar and the content</source>
        <translation>Entre a barra e o conteúdo</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+−</source>
        <translation>Ctrl++ e Ctrl+−</translation>
    </message>
    <message>
        <source>Larger and smaller content</source>
        <translation>Conteúdo maior e menor</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Content as it is made</source>
        <translation>Conteúdo no tamanho original</translation>
    </message>
    <message>
        <source>Choose a step from the list to go on.</source>
        <translation>Escolha uma etapa da lista para continuar.</translation>
    </message>
    <message>
        <source>This leads out of the course, to %1.</source>
        <translation>Isto leva para fora do curso, a %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You have completed “%1”.</source>
        <translation>Você concluiu “%1”.</translation>
    </message>
    <message>
        <source>Your supervisor or learning &amp; development decides about this course. Ask for it on its page, also offline.</source>
        <translation>Seu gestor ou treinamento e desenvolvimento decide sobre este curso. Solicite-o na página dele, mesmo offline.</translation>
    </message>
</context>
<context>
    <name>player::StepRow</name>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>reprovada</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>ainda não aberta</translation>
    </message>
    <message>
        <source>needs the network</source>
        <translation>precisa de rede</translation>
    </message>
</context>
<context>
    <name>player::StepsPanel</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profile::PeopleModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nível %2</translation>
    </message>
</context>
<context>
    <name>profile::PeopleView</name>
    <message>
        <source>Name, title, department or skill</source>
        <translation>Nome, cargo, departamento ou competência</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Search colleagues</source>
        <translation>Procurar colegas</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Nobody found for “%1”. Try the beginning of a name, or a skill such as “SQL”.</source>
        <translation>Ninguém encontrado para “%1”. Tente o começo de um nome ou uma competência como “SQL”.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people</source>
        <translation>
            <numerusform>A primeira pessoa (%n)</numerusform>
            <numerusform>As primeiras %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>To the people found</source>
        <translation>Para as pessoas encontradas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir o perfil</translation>
    </message>
</context>
<context>
    <name>profile::ProfileEditor</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Escolher uma foto…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sem foto</translation>
    </message>
    <message>
        <source>rowing, maps, …</source>
        <translation>remo, mapas, …</translation>
    </message>
    <message>
        <source>I do not mentor</source>
        <translation>Não faço mentoria</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Um endereço por linha</translation>
    </message>
    <message>
        <source>Who may see the rest</source>
        <translation>Quem pode ver o restante</translation>
    </message>
    <message>
        <source>Who may see: %1</source>
        <translation>Quem pode ver: %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>“%1” não é o endereço de uma página da web.</translation>
    </message>
    <message>
        <source>Whoever has a mentorship with you sees your e-mail address and time zone all the same, as invitations carry them. Hours that you offer as a mentor tell their time zone.</source>
        <translation>Quem tem uma mentoria com você vê mesmo assim seu endereço de e-mail e seu fuso horário, pois os convites os contêm. Os horários que você oferece como mentor indicam o fuso horário.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>A imagem tem pixels demais. Diminua-a ou escolha outra.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose a PNG or a JPEG.</source>
        <translation>Este arquivo não é uma imagem que possa ser lida. Escolha um PNG ou um JPEG.</translation>
    </message>
</context>
<context>
    <name>profile::ProfileView</name>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n skills</source>
        <translation>
            <numerusform>Mostrar a competência (%n)</numerusform>
            <numerusform>Mostrar todas as %n competências</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what you can do; colleagues endorse it, courses add to it.</source>
        <translation>Diga o que você sabe fazer; colegas recomendam, cursos acrescentam.</translation>
    </message>
    <message>
        <source>No skills to see here.</source>
        <translation>Nenhuma competência para ver aqui.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Adicionar uma competência</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, its level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set my level</source>
        <translation>Indicar meu nível</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Endorse</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Ocultar quem diz isso</translation>
    </message>
    <message numerus="yes">
        <source>Who says so (%n)</source>
        <translation>
            <numerusform>Quem diz isso (%n)</numerusform>
            <numerusform>Quem diz isso (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Mostrar aos outros</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Só para mim</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No longer contest it</source>
        <translation>Não contestar mais</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Contestar…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>%1 is shown to others</source>
        <translation>%1 está visível para outras pessoas</translation>
    </message>
    <message>
        <source>Only you see %1 now</source>
        <translation>Agora só você vê %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Perfil salvo</translation>
    </message>
    <message>
        <source>Kudos</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>What would you like to thank %1 for?</source>
        <translation>Pelo que você quer agradecer a %1?</translation>
    </message>
    <message>
        <source>Kudos to %1</source>
        <translation>Elogio a %1</translation>
    </message>
    <message>
        <source>Give kudos</source>
        <translation>Elogiar</translation>
    </message>
    <message>
        <source>Kudos given to %1</source>
        <translation>Elogio feito a %1</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Meus registros</translation>
    </message>
    <message>
        <source>A transcript of completed courses, skills and badges, for you to hand on.</source>
        <translation>Um histórico de cursos concluídos, competências e insígnias, para você entregar a quem quiser.</translation>
    </message>
    <message>
        <source>Transcript as %1…</source>
        <translation>Histórico em %1…</translation>
    </message>
    <message>
        <source>All that this computer keeps of you, with what waits to be sent, in one file.</source>
        <translation>Tudo o que este computador guarda sobre você, com o que aguarda envio, em um só arquivo.</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exportar meus dados…</translation>
    </message>
    <message>
        <source>Erase it from this computer…</source>
        <translation>Apagar deste computador…</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Não foi possível criar o arquivo.</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Salvar o histórico</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Salvar meus dados</translation>
    </message>
    <message>
        <source>This person is not in your organisation any more.</source>
        <translation>Esta pessoa não faz mais parte da sua organização.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Encontrar colegas</translation>
    </message>
    <message>
        <source>This is what a supervisor of yours would see.</source>
        <translation>Isto é o que seu gestor veria.</translation>
    </message>
    <message>
        <source>This is all that %1 sees of your profile.</source>
        <translation>Isto é tudo o que %1 vê do seu perfil.</translation>
    </message>
    <message>
        <source>Back to my profile</source>
        <translation>Voltar ao meu perfil</translation>
    </message>
    <message>
        <source>Reports to %1</source>
        <translation>Responde a %1</translation>
    </message>
    <message>
        <source>What my supervisor sees</source>
        <translation>O que meu gestor vê</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field of a profile, who sees it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tell colleagues what you do and what you like to be asked.</source>
        <translation>Conte aos colegas o que você faz e o que gosta que perguntem.</translation>
    </message>
    <message>
        <source>%1 shows nothing here.</source>
        <translation>%1 não mostra nada aqui.</translation>
    </message>
    <message>
        <source>Completed courses</source>
        <translation>Cursos concluídos</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>concluído em %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Done with a text</source>
        <translation>Concluir um texto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>earned on %1</source>
        <translation>conquistada em %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>The title asks for these, too: %1. %2 shows no level in them; there is none yet, or it is kept private.</source>
        <translation>O cargo também pede: %1. %2 não mostra nível nisso; ainda não há, ou fica privado.</translation>
    </message>
    <message>
        <source>Assess another skill…</source>
        <translation>Avaliar outra competência…</translation>
    </message>
    <message>
        <source>Endorse another skill…</source>
        <translation>Recomendar outra competência…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Remove these kudos? They cannot be brought back here.</source>
        <translation>Remover este elogio? Aqui não é possível recuperá-lo.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nada foi salvo. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer contested</source>
        <translation>Não é mais contestado</translation>
    </message>
    <message>
        <source>Contested: who said it is told</source>
        <translation>Contestado: quem disse isso será avisado</translation>
    </message>
</context>
<context>
    <name>profile::SkillForm</name>
    <message>
        <source>Why it is not right</source>
        <translation>Por que não está certo</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Em que se baseia</translation>
    </message>
    <message>
        <source>Link to a piece of work</source>
        <translation>Link para um trabalho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Endorse without a level</source>
        <translation>Recomendar sem nível</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competência</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competências correspondentes</translation>
    </message>
    <message>
        <source>Say why, so that the other can answer.</source>
        <translation>Diga por quê, para que a outra pessoa possa responder.</translation>
    </message>
    <message>
        <source>An address looks like https://example.org/work.</source>
        <translation>Um endereço é como https://example.org/trabalho.</translation>
    </message>
</context>
<context>
    <name>requests::BulkPage</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Recusar %n solicitação</numerusform>
            <numerusform>Recusar %n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Aprovar %n solicitação</numerusform>
            <numerusform>Aprovar %n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>Each learner reads the reason that you write here.</source>
        <translation>Cada solicitante lê o motivo que você escrever aqui.</translation>
    </message>
    <message>
        <source>You may add a word for each learner.</source>
        <translation>Você pode acrescentar uma palavra para cada solicitante.</translation>
    </message>
    <message numerus="yes">
        <source>Decline all %n</source>
        <translation>
            <numerusform>Recusar (%n)</numerusform>
            <numerusform>Recusar todas as %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n</source>
        <translation>
            <numerusform>Aprovar (%n)</numerusform>
            <numerusform>Aprovar todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Motivo para %1</translation>
    </message>
    <message>
        <source>Comment for %1</source>
        <translation>Comentário para %1</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Escreva um motivo; o solicitante precisa dele.</translation>
    </message>
    <message>
        <source>It was withdrawn or decided meanwhile, and is left out.</source>
        <translation>Foi retirada ou decidida nesse meio-tempo e fica de fora.</translation>
    </message>
</context>
<context>
    <name>requests::ConflictPanel</name>
    <message>
        <source>Two decisions met</source>
        <translation>Duas decisões se cruzaram</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Decidir de novo…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Manter a outra</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Nada foi sobrescrito; escolha o que deve valer.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>A sua, guardada neste computador</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>It is decided already, so only the learner can ask anew.</source>
        <translation>Já está decidido; só o solicitante pode pedir de novo.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>requests::ContextPane</name>
    <message>
        <source>Completed %1</source>
        <translation>Concluído %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscrição cancelada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrição feita</translation>
    </message>
    <message>
        <source>What helps to decide</source>
        <translation>O que ajuda a decidir</translation>
    </message>
    <message>
        <source>Courses of this person</source>
        <translation>Cursos desta pessoa</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>Ainda não há cursos.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>%1 approved for the team this year</source>
        <translation>%1 aprovados para a equipe neste ano</translation>
    </message>
    <message>
        <source>This request names no cost.</source>
        <translation>Esta solicitação não informa custo.</translation>
    </message>
    <message>
        <source>%1 with this request</source>
        <translation>%1 com esta solicitação</translation>
    </message>
    <message>
        <source>Above %1, learning and development decides too.</source>
        <translation>Acima de %1, Treinamento e desenvolvimento também decide.</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Solicitações semelhantes</translation>
    </message>
</context>
<context>
    <name>requests::DecisionBar</name>
    <message>
        <source>Why do you decline? The learner reads this.</source>
        <translation>Por que você recusa? O solicitante vai ler.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Write a reason; the learner needs one.</source>
        <translation>Escreva um motivo; o solicitante precisa dele.</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>O que você quer saber?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar a pergunta</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>Escreva sua pergunta.</translation>
    </message>
    <message>
        <source>Who shall decide instead of you?</source>
        <translation>Quem deve decidir no seu lugar?</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Escolha uma pessoa da lista.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar a resposta</translation>
    </message>
    <message>
        <source>Write your answer.</source>
        <translation>Escreva sua resposta.</translation>
    </message>
    <message>
        <source>Withdraw this request? You may say why.</source>
        <translation>Retirar esta solicitação? Você pode dizer por quê.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>A word to the learner, if you like.</source>
        <translation>Uma palavra ao solicitante, se quiser.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Pedir esclarecimento…</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Encaminhar…</translation>
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
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Comentário (opcional)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>requests::DelegationPage</name>
    <message>
        <source>While you are away</source>
        <translation>Durante sua ausência</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>You decide yourself again.</source>
        <translation>Você volta a decidir.</translation>
    </message>
    <message>
        <source>Who stands in for you</source>
        <translation>Quem substitui você</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 stands in for you from %2 to %3.</source>
        <translation>%1 substitui você de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 stands in for you until %2.</source>
        <translation>%1 substitui você até %2.</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Escolha uma pessoa da lista.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este dia já passou.</translation>
    </message>
    <message>
        <source>Somebody else decides the requests on your desk. The trail says that they stood in for you, and you see everything that they did. What they ask for themselves goes to whoever decides next.</source>
        <translation>Outra pessoa decide as solicitações da sua mesa. O histórico indica que ela substituía você, e você vê tudo o que ela fez. O que ela pedir para si vai para quem decide em seguida.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of their own go to whoever decides next meanwhile.</source>
        <translation>
            <numerusform>Enquanto isso, %n solicitação própria vai para quem decide em seguida.</numerusform>
            <numerusform>Enquanto isso, %n solicitações próprias vão para quem decide em seguida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests::PersonPicker</name>
    <message>
        <source>Name of a person</source>
        <translation>Nome de uma pessoa</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Pessoas correspondentes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
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
        <translation>Como o curso se chama.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Its page, so that others see the same course.</source>
        <translation>A página dele, para que outras pessoas vejam o mesmo curso.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fornecedor</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Custo</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>Whoever decides reads this first.</source>
        <translation>Quem decide lê isto primeiro.</translation>
    </message>
    <message>
        <source>&amp;What you want to be able to do</source>
        <translation>O &amp;que você quer saber fazer</translation>
    </message>
    <message>
        <source>The skill that you miss today.</source>
        <translation>A competência que falta a você hoje.</translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation>Escreva como o curso se chama.</translation>
    </message>
    <message>
        <source>Write the whole address, as in https://example.org/course.</source>
        <translation>Escreva o endereço completo, como https://example.org/curso.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Escreva um valor, como %1.</translation>
    </message>
    <message>
        <source>A cost cannot be below zero.</source>
        <translation>Um custo não pode ser menor que zero.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>O fim vem antes do início.</translation>
    </message>
    <message>
        <source>Write why; nobody can decide without a reason.</source>
        <translation>Escreva por quê; ninguém pode decidir sem um motivo.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>A cost cannot be above %1.</source>
        <translation>Um custo não pode ser maior que %1.</translation>
    </message>
    <message>
        <source>Write a year from %1 to %2.</source>
        <translation>Escreva um ano de %1 a %2.</translation>
    </message>
    <message>
        <source>%1, as in the catalog</source>
        <translation>%1, como no catálogo</translation>
    </message>
    <message>
        <source>The title has %1 characters, and %2 at most can be sent. Shorten it.</source>
        <translation>O título tem %1 caracteres, e no máximo %2 podem ser enviados. Encurte-o.</translation>
    </message>
</context>
<context>
    <name>requests::RequestFormView</name>
    <message>
        <source>Your supervisor gets it as soon as you are online. Until it is sent you can leave and come back; it is kept as a draft.</source>
        <translation>Seu gestor a recebe assim que você ficar online. Até o envio, você pode sair e voltar; ela fica guardada como rascunho.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar a solicitação</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar o rascunho</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Rascunho guardado às %1</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar um curso</translation>
    </message>
    <message>
        <source>Ask for this course</source>
        <translation>Solicitar este curso</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Rascunho de %1</translation>
    </message>
    <message>
        <source>Your request is on its way. You see below where it stands.</source>
        <translation>Sua solicitação está a caminho. Abaixo você vê em que pé ela está.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>O que você escreveu ainda está aqui.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>O rascunho foi descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Seta para baixo</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Escolher um dia em um calendário</translation>
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
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Approve the marked requests</source>
        <translation>Aprovar as solicitações marcadas</translation>
    </message>
    <message>
        <source>Decline the marked requests</source>
        <translation>Recusar as solicitações marcadas</translation>
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
        <translation>Solicitação sem título</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Rascunho, %1</translation>
    </message>
</context>
<context>
    <name>requests::RequestPage</name>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What you want to be able to do</source>
        <translation>O que você quer saber fazer</translation>
    </message>
    <message>
        <source>What they want to be able to do</source>
        <translation>O que a pessoa quer saber fazer</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>You asked for it on %1</source>
        <translation>Você solicitou em %1</translation>
    </message>
    <message>
        <source>%1 asked for it on %2</source>
        <translation>%1 solicitou em %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>não está no catálogo</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir o curso</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dele</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>O que aguarda envio</translation>
    </message>
</context>
<context>
    <name>requests::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>While you are away…</source>
        <translation>Durante sua ausência…</translation>
    </message>
    <message>
        <source>Export the trails</source>
        <translation>Exportar os históricos</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitacoes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitacao</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>Para analisar (%1)</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Para analisar</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Minhas solicitações</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Nothing waits for you. New requests of your people appear here.</source>
        <translation>Nada aguarda você. Novas solicitações da sua equipe aparecem aqui.</translation>
    </message>
    <message>
        <source>What you decide is kept here, with its trail.</source>
        <translation>O que você decide fica guardado aqui, com o histórico.</translation>
    </message>
    <message>
        <source>Ask for a course that you may not start yet, or for one that the catalog lacks.</source>
        <translation>Solicite um curso que ainda não pode começar ou um que não esteja no catálogo.</translation>
    </message>
    <message>
        <source>Look in the catalog</source>
        <translation>Olhar no catálogo</translation>
    </message>
    <message>
        <source>Choose a request from the list.</source>
        <translation>Escolha uma solicitação da lista.</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <translation>Enviada às %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprovada.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Recusada.</translation>
    </message>
    <message>
        <source>The question is asked.</source>
        <translation>A pergunta foi feita.</translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation>Encaminhada.</translation>
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
        <translation>Próxima solicitação, anterior</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Decline with a reason</source>
        <translation>Recusar com um motivo</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Pedir esclarecimento</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Pass on to somebody else</source>
        <translation>Encaminhar a outra pessoa</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Mark; A or D then decides all that are marked</source>
        <translation>Marcar; A ou D decide então todas as marcadas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send what you wrote</source>
        <translation>Enviar o que você escreveu</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>O envio acontece quando você estiver online.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It was sent already.</source>
        <translation>Já tinha sido enviado.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Desfeito; nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) approved.</source>
        <translation>
            <numerusform>%n solicitação aprovada.</numerusform>
            <numerusform>%n solicitações aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined.</source>
        <translation>
            <numerusform>%n solicitação recusada.</numerusform>
            <numerusform>%n solicitações recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision on the server counts; yours was discarded.</source>
        <translation>Vale a decisão do servidor; a sua foi descartada.</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardado em %1.</translation>
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
        <translation>Desfazer o que você acabou de fazer</translation>
    </message>
    <message>
        <source>%1 taken back; %2 were sent already.</source>
        <translation>%1 desfeitas; %2 já tinham sido enviadas.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Left out, as they were withdrawn or decided meanwhile: %1</source>
        <translation>Deixadas de fora porque foram retiradas ou decididas nesse meio-tempo: %1</translation>
    </message>
    <message>
        <source>This request is not here: it is not for you, or it was removed.</source>
        <translation>Esta solicitação não está aqui: não é para você ou foi removida.</translation>
    </message>
</context>
<context>
    <name>settings::AboutSection</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Sobre e diagnóstico</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir a pasta de dados</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de logs</translation>
    </message>
    <message>
        <source>Read about the new version</source>
        <translation>Ler sobre a nova versão</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Diagnostics hold versions and states; no names, no addresses, nothing that you wrote. You read them before they are saved.</source>
        <translation>O diagnóstico contém versões e estados; nada de nomes, endereços ou do que você escreveu. Você o lê antes de salvar.</translation>
    </message>
    <message>
        <source>Tell me about newer versions</source>
        <translation>Avisar sobre novas versões</translation>
    </message>
    <message>
        <source>Version %1 is there. %2</source>
        <translation>A versão %1 está disponível. %2</translation>
    </message>
    <message>
        <source>Laid down by your organisation: %1</source>
        <translation>Definido pela sua organização: %1</translation>
    </message>
    <message>
        <source>Not understood in this computer&apos;s policy: %1</source>
        <translation>Não compreendido na política deste computador: %1</translation>
    </message>
    <message>
        <source>LXCP Desktop %1, with Qt %2</source>
        <translation>LXCP Desktop %1, com Qt %2</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Pasta de dados: %1</translation>
    </message>
</context>
<context>
    <name>settings::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Sign out or erase…</source>
        <translation>Sair ou apagar…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém está conectado.</translation>
    </message>
</context>
<context>
    <name>settings::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
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
        <translation>Seu próprio calendário</translation>
    </message>
    <message>
        <source>When you are busy there, the week in which you plan a session shows it. Titles are not read, and nothing of it leaves this computer unless you say so.</source>
        <translation>Quando você está ocupado lá, a semana em que planeja uma sessão mostra isso. Os títulos não são lidos e nada sai deste computador sem que você queira.</translation>
    </message>
    <message>
        <source>Address of the calendar server (CalDAV)</source>
        <translation>Endereço do servidor de calendário (CalDAV)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Ela fica no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>What keeps you from meeting</source>
        <translation>O que impede você de se encontrar</translation>
    </message>
    <message>
        <source>Those I have a mentorship with see when I am busy, not with what</source>
        <translation>As pessoas com quem tenho mentoria veem quando estou ocupado, não com quê</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>With “None” what was written before is taken out again.</source>
        <translation>Com “Nenhum”, o que foi escrito antes é retirado.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Isto não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Verificado: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation>Ler um arquivo de calendário…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Escolher um arquivo de calendário</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this file count now.</source>
        <translation>
            <numerusform>%n entrada deste arquivo conta agora.</numerusform>
            <numerusform>%n entradas deste arquivo contam agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>Não há calendário neste arquivo.</translation>
    </message>
    <message>
        <source>Sessions, events and due dates are written into</source>
        <translation>Sessões, eventos e prazos são escritos em</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Não foi possível lê-lo.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Ele tem mais de %1.</translation>
    </message>
    <message>
        <source>All that is in it is from LXCP, and counts already.</source>
        <translation>Tudo o que há nele é do LXCP e já conta.</translation>
    </message>
    <message>
        <source>The calendar in it is empty.</source>
        <translation>O calendário nele está vazio.</translation>
    </message>
    <message>
        <source>%1 does not count any more.</source>
        <translation>%1 não conta mais.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>An entry without a name</source>
        <translation>Uma entrada sem nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an entry of a calendar, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ends before it begins and does not count.</source>
        <translation>%1 termina antes de começar e não conta.</translation>
    </message>
    <message>
        <source>%1 repeats too often to count.</source>
        <translation>%1 se repete com frequência demais e não conta.</translation>
    </message>
    <message>
        <source>%1 repeats by a rule that cannot be read, and does not count.</source>
        <translation>%1 se repete por uma regra que não pode ser lida e não conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not count either.</source>
        <translation>
            <numerusform>Mais %n também não conta.</numerusform>
            <numerusform>Mais %n também não contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was changed there: the new one. All else stays as it is.</source>
        <translation>Se foi alterada lá: a nova. Todo o resto fica como está.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta senha</translation>
    </message>
    <message>
        <source>Take them out and disconnect</source>
        <translation>Retirá-las e desconectar</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Continuar conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that LXCP has written stand in your calendar there. Shall they be taken out?</source>
        <translation>
            <numerusform>%n entrada escrita pelo LXCP está no seu calendário lá. Deve ser retirada?</numerusform>
            <numerusform>%n entradas escritas pelo LXCP estão no seu calendário lá. Devem ser retiradas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account and its password are forgotten here. Nothing of LXCP stands in your calendar there.</source>
        <translation>A conta e sua senha são esquecidas aqui. No seu calendário lá não há nada do LXCP.</translation>
    </message>
    <message>
        <source>Leave them and disconnect</source>
        <translation>Deixá-las e desconectar</translation>
    </message>
    <message>
        <source>What LXCP has written is being taken out; then it is disconnected.</source>
        <translation>O que o LXCP escreveu está sendo retirado; depois a conexão é encerrada.</translation>
    </message>
    <message>
        <source>Reading a calendar file</source>
        <translation>Lendo um arquivo de calendário</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of %1 counts that did not count before.</source>
        <translation>Parado. De %1 só conta o que já contava.</translation>
    </message>
    <message>
        <source>What LXCP has written stands there until this is put right; then it is taken out, and LXCP disconnects.</source>
        <translation>O que o LXCP escreveu fica lá até que isto seja resolvido; depois é retirado, e o LXCP encerra a conexão.</translation>
    </message>
    <message>
        <source>%1 begins at a time that there is not and does not count.</source>
        <translation>%1 começa em um horário que não existe e não conta.</translation>
    </message>
    <message>
        <source>%1 has no UID and does not count.</source>
        <translation>%1 não tem UID e não conta.</translation>
    </message>
    <message>
        <source>%1 repeats by another calendar (RSCALE) in a way that is not counted here.</source>
        <translation>%1 se repete por outro calendário (RSCALE) de um modo que não conta aqui.</translation>
    </message>
</context>
<context>
    <name>settings::DiagnosticsPanel</name>
    <message>
        <source>This is all that would be told. Read it before you give it away.</source>
        <translation>Isto é tudo o que seria informado. Leia antes de entregar.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. Paste it where you report the problem.</source>
        <translation>Copiado. Cole onde você relatar o problema.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Não foi possível salvar ali. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>settings::DownloadSection</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>How fast at most</source>
        <translation>Velocidade máxima</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>O mais rápido possível</translation>
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
        <translation>Também onde cada byte é pago</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>O que há neste computador</translation>
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
        <translation>Sincronização e rede</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabalhar offline</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until you turn it off; what you do is kept.</source>
        <translation>Nada é enviado nem baixado até você desativar; o que fizer fica guardado.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>O que aguarda envio</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Write a name and a port, as in proxy.example.org:3128.</source>
        <translation>Escreva um nome e uma porta, como proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Your name for the proxy</source>
        <translation>Seu nome para o proxy</translation>
    </message>
    <message>
        <source>Only when it asks for one.</source>
        <translation>Somente se ele pedir.</translation>
    </message>
    <message>
        <source>Your password for the proxy</source>
        <translation>Sua senha para o proxy</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and nowhere else.</source>
        <translation>Ela fica no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada no chaveiro</translation>
    </message>
    <message>
        <source>Kept in the keychain, for %1</source>
        <translation>Guardada no chaveiro, para %1</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Continuar na bandeja do sistema ao fechar a janela</translation>
    </message>
    <message>
        <source>Then you are told of messages and requests there, too. “Quit” in the menu of the icon and Ctrl+Q end the program.</source>
        <translation>Assim você também é avisado de mensagens e solicitações. “Sair” no menu do ícone e Ctrl+Q encerram o programa.</translation>
    </message>
</context>
<context>
    <name>settings::Section</name>
    <message>
        <source>Your organisation has laid this down for this computer.</source>
        <translation>Sua organização definiu isto para este computador.</translation>
    </message>
</context>
<context>
    <name>settings::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
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
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Request a course</source>
        <translation>Solicitar um curso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Pontos e posição</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Learning &amp; development</source>
        <translation>Treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Mentoring programme</source>
        <translation>Programa de mentoria</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafio</translation>
    </message>
</context>
<context>
    <name>shell::AddressSheet</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Nenhum navegador pôde ser aberto</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer. The window goes on by itself when you are done there.</source>
        <translation>Copie este endereço e abra-o em um navegador deste computador. A janela continua sozinha quando você terminar lá.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser on this computer.</source>
        <translation>Copie este endereço e abra-o em um navegador deste computador.</translation>
    </message>
</context>
<context>
    <name>shell::FirstSync</name>
    <message>
        <source>First sync</source>
        <translation>Primeira sincronização</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 of %2. You can start already.</source>
        <translation>O catálogo está chegando: %1 de %2. Você já pode começar.</translation>
    </message>
    <message>
        <source>Getting the catalog: %1 so far. You can start already.</source>
        <translation>O catálogo está chegando: %1 até agora. Você já pode começar.</translation>
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
        <translation>Procurar e fazer qualquer coisa</translation>
    </message>
    <message>
        <source>Alt+← / Alt+→</source>
        <translation>Alt+← / Alt+→</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Voltar e avançar</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Fechar o que está por cima</translation>
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
        <translation>Fechar a janela, sair</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Tab / Enter</translation>
    </message>
    <message>
        <source>To the next thing; press it</source>
        <translation>Para o próximo item; pressioná-lo</translation>
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
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Be %1</source>
        <translation>Ser %1</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
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
        <translation>O que este endereço indica não está neste computador: %1</translation>
    </message>
    <message>
        <source>LXCP knows no such address: %1</source>
        <translation>O LXCP não conhece este endereço: %1</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F ou /</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Ir ao campo de busca</translation>
    </message>
    <message>
        <source>Sign in as %1…</source>
        <translation>Entrar como %1…</translation>
    </message>
    <message>
        <source>LXCP goes on in the tray</source>
        <translation>O LXCP continua na bandeja do sistema</translation>
    </message>
    <message>
        <source>You are told of what comes in. “Quit” in the menu of the icon ends the program.</source>
        <translation>Você é avisado do que chega. “Sair” no menu do ícone encerra o programa.</translation>
    </message>
    <message>
        <source>What the link leads to opens when you have signed in.</source>
        <translation>Aquilo a que o link leva abre quando você tiver entrado.</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Search and do</source>
        <translation>Procurar e fazer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Request a course that the catalog lacks</source>
        <translation>Solicitar um curso que não está no catálogo</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Ver o que aguarda envio</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Accounts and sign out</source>
        <translation>Contas e saída</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabalhar offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar online</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usar o tema claro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usar o tema escuro</translation>
    </message>
    <message>
        <source>Use high contrast</source>
        <translation>Usar alto contraste</translation>
    </message>
    <message>
        <source>Show the keys of this view</source>
        <translation>Mostrar as teclas desta tela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Trilha</translation>
    </message>
    <message>
        <source>%1 · level %2</source>
        <comment>skill</comment>
        <translation>%1 · nível %2</translation>
    </message>
    <message>
        <source>Search the catalog for &apos;%1&apos;</source>
        <translation>Procurar “%1” no catálogo</translation>
    </message>
    <message>
        <source>Search courses, pathways, people, threads, or type what to do</source>
        <translation>Procure cursos, trilhas, pessoas e tópicos, ou escreva o que fazer</translation>
    </message>
    <message>
        <source>Read the handbook</source>
        <translation>Ler o manual</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>sync inspector waiting outbox</source>
        <comment>other words by which what waits to be sent is found</comment>
        <translation>sincronização inspetor espera pendente caixa de saída</translation>
    </message>
    <message>
        <source>Transcript of what I have learned</source>
        <translation>Histórico do que aprendi</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Ask for a course</source>
        <translation>Solicitar um curso</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
</context>
<context>
    <name>shell::RailButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n aguarda você</numerusform>
            <numerusform>%n aguardam você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Refusals</name>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nada foi salvo. %1</translation>
    </message>
</context>
<context>
    <name>shell::StateBanners</name>
    <message>
        <source>This network wants you to sign in first. Open a web page in your browser to do so; sync goes on by itself.</source>
        <translation>Esta rede exige que você entre primeiro. Abra uma página da web no navegador para isso; a sincronização continua sozinha.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Your session has ended. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>Sua sessão terminou. Você pode continuar trabalhando; o que fizer fica guardado e é enviado depois que entrar de novo.</translation>
    </message>
    <message>
        <source>The server does not take your sign-in any more. You can go on working; what you do is kept and sent after you sign in again.</source>
        <translation>O servidor não aceita mais seu login. Você pode continuar trabalhando; o que fizer fica guardado e é enviado depois que você entrar de novo.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>The sign-in waits in your browser. This window goes on by itself when you are done there.</source>
        <translation>O login aguarda no seu navegador. Esta janela continua sozinha quando você terminar lá.</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Search courses, people, threads…</source>
        <translation>Procurar cursos, pessoas, tópicos…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
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
            <numerusform>LXCP: %n solicitação para analisar</numerusform>
            <numerusform>LXCP: %n solicitações para analisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::TrayMenu</name>
    <message>
        <source>Show LXCP</source>
        <translation>Mostrar o LXCP</translation>
    </message>
    <message>
        <source>Quit LXCP</source>
        <translation>Sair do LXCP</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to review</source>
        <translation>
            <numerusform>%n solicitação para analisar</numerusform>
            <numerusform>%n solicitações para analisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notificação não lida</numerusform>
            <numerusform>%n notificações não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>team::HeatModel</name>
    <message>
        <source>level %1, not asked for</source>
        <translation>nível %1, não exigido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 of %2 asked for</source>
        <comment>levels</comment>
        <translation>%1 de %2 exigidos</translation>
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
        <translation>Ninguém responde a você. Esta página é para gestores.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) overdue</source>
        <translation>
            <numerusform>%n curso atrasado</numerusform>
            <numerusform>%n cursos atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada atrasado</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) end within 60 days</source>
        <translation>
            <numerusform>%n certificado expira em até 60 dias</numerusform>
            <numerusform>%n certificados expiram em até 60 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n solicitação em aberto</numerusform>
            <numerusform>%n solicitações em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can do … (a skill)</source>
        <translation>Quem sabe… (uma competência)</translation>
    </message>
    <message>
        <source>Who can do what: a skill</source>
        <translation>Quem sabe o quê: uma competência</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Como estão</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) open</source>
        <translation>
            <numerusform>%n curso em aberto</numerusform>
            <numerusform>%n cursos em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n concluído</numerusform>
            <numerusform>%n concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) reached</source>
        <translation>
            <numerusform>%1 de %n competência alcançada</numerusform>
            <numerusform>%1 de %n competências alcançadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <translation>
            <numerusform>%n expira em breve</numerusform>
            <numerusform>%n expiram em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n report(s)</source>
        <translation>
            <numerusform>Mostrar a pessoa (%n)</numerusform>
            <numerusform>Mostrar todas as %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills against what titles ask for</source>
        <translation>Competências em relação ao que os cargos exigem</translation>
    </message>
    <message>
        <source>No title of your team asks for skills yet, and nobody shows any. Learning &amp; development says what titles ask for.</source>
        <translation>Nenhum cargo da sua equipe exige competências ainda, e ninguém mostra alguma. Treinamento e desenvolvimento diz o que os cargos exigem.</translation>
    </message>
    <message>
        <source>Skills of the team: people by skills, levels of 0 to 5</source>
        <translation>Competências da equipe: pessoas por competências, níveis de 0 a 5</translation>
    </message>
    <message>
        <source>Skills before</source>
        <translation>Competências anteriores</translation>
    </message>
    <message>
        <source>More skills</source>
        <translation>Mais competências</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>one level short</source>
        <translation>falta um nível</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>mais distante</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>não exigido</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>A equipe inteira</translation>
    </message>
    <message numerus="yes">
        <source>level %1: %n people</source>
        <translation>
            <numerusform>nível %1: %n pessoa</numerusform>
            <numerusform>nível %1: %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that include what people keep to themselves are made for groups of at least %n only.</source>
        <translation>
            <numerusform>Números que incluem o que as pessoas guardam para si só existem para grupos de pelo menos %n pessoa.</numerusform>
            <numerusform>Números que incluem o que as pessoas guardam para si só existem para grupos de pelo menos %n pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills %1 to %2 of %3</source>
        <translation>Competências %1 a %2 de %3</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Não foi possível criar o arquivo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>3/4 is level 3 where 4 is asked for.</source>
        <translation>3/4 é o nível 3 onde se pede o 4.</translation>
    </message>
    <message>
        <source>Nobody shows a skill that begins with “%1”.</source>
        <translation>Ninguém mostra uma competência que comece com “%1”.</translation>
    </message>
    <message>
        <source>All who are found…</source>
        <translation>Todos os encontrados…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skill, level in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>my team</source>
        <translation>minha equipe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear who is looked for</source>
        <translation>Limpar a busca de pessoas</translation>
    </message>
    <message numerus="yes">
        <source>no level, or not shown: %n people</source>
        <translation>
            <numerusform>sem nível, ou não mostrado: %n pessoa</numerusform>
            <numerusform>sem nível, ou não mostrado: %n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telling::Letter</name>
    <message>
        <source>due: %1</source>
        <translation>prazo: %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Olá, %1,</translation>
    </message>
    <message>
        <source>You have not read this yet:</source>
        <translation>Você ainda não leu isto:</translation>
    </message>
    <message>
        <source>Ahead of you:</source>
        <translation>O que vem pela frente:</translation>
    </message>
    <message>
        <source>How often this mail comes, and what is in it, you choose in LXCP under Notifications.</source>
        <translation>Você escolhe no LXCP, em Notificações, com que frequência este e-mail chega e o que ele contém.</translation>
    </message>
    <message>
        <source>Ahead of you in LXCP</source>
        <translation>O que vem pela frente no LXCP</translation>
    </message>
    <message>
        <source>New for you in LXCP: %1</source>
        <translation>Novidades para você no LXCP: %1</translation>
    </message>
    <message>
        <source>New replies: %1</source>
        <translation>Novas respostas: %1</translation>
    </message>
</context>
<context>
    <name>uicalendar::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
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
        <translation>Salvar em um arquivo</translation>
    </message>
    <message>
        <source>Copy the address to subscribe to</source>
        <translation>Copiar o endereço para assinar</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>The address before does not work any more: programs that use it have to be told the new one.</source>
        <translation>O endereço anterior deixa de funcionar: é preciso informar o novo aos programas que o usam.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>Overdue and the next %n days</source>
        <translation>
            <numerusform>Atrasado e o próximo dia (%n)</numerusform>
            <numerusform>Atrasado e os próximos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Nothing is due and nobody expects you.</source>
        <translation>Nada vence e ninguém espera por você.</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Nada neste dia</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>Certificate expires: %1</source>
        <translation>Certificado expira: %1</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salvar o calendário</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>The server cannot be asked for the address now.</source>
        <translation>Não é possível pedir o endereço ao servidor agora.</translation>
    </message>
    <message>
        <source>The new address is in the clipboard. The one before does not work any more.</source>
        <translation>O novo endereço está na área de transferência. O anterior não funciona mais.</translation>
    </message>
    <message>
        <source>The address is in the clipboard. Whoever has it can read your dates.</source>
        <translation>O endereço está na área de transferência. Quem o tiver pode ler suas datas.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Outro dia</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>Outro mês</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The week of this day</source>
        <translation>A semana deste dia</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ainda não combinado</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Criar um novo endereço</translation>
    </message>
    <message>
        <source>Keep the one that is there</source>
        <translation>Manter o que existe</translation>
    </message>
</context>
<context>
    <name>uicalendar::ItemWords</name>
    <message>
        <source>The certificate expires</source>
        <translation>O certificado expira</translation>
    </message>
    <message>
        <source>Due, mandatory</source>
        <translation>Prazo, obrigatório</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 em %3)</translation>
    </message>
</context>
<context>
    <name>uicalendar::MonthGrid</name>
    <message>
        <source>Nothing on this day</source>
        <translation>Nada neste dia</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimain::DemoServer</name>
    <message>
        <source>The demo server ended by itself; see %1</source>
        <translation>O servidor de demonstração parou; veja %1</translation>
    </message>
</context>
<context>
    <name>uimain::Desktop</name>
    <message>
        <source>Maya, learner</source>
        <translation>Maya, aluna</translation>
    </message>
    <message>
        <source>Sam, learner</source>
        <translation>Sam, aluno</translation>
    </message>
    <message>
        <source>Osei, supervisor</source>
        <translation>Osei, gestor</translation>
    </message>
    <message>
        <source>Ana, mentor</source>
        <translation>Ana, mentora</translation>
    </message>
    <message>
        <source>Lin, learning &amp; development</source>
        <translation>Lin, treinamento e desenvolvimento</translation>
    </message>
    <message>
        <source>LXCP</source>
        <translation>LXCP</translation>
    </message>
    <message>
        <source>The demo could not be started. You can still connect to a server.</source>
        <translation>Não foi possível iniciar a demonstração. Você ainda pode se conectar a um servidor.</translation>
    </message>
    <message>
        <source>Version %1 of this program is there.</source>
        <translation>A versão %1 deste programa está disponível.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the password of the proxy: it is forgotten when you close the program.</source>
        <translation>O chaveiro deste computador não guardou a senha do proxy: ela será esquecida quando você fechar o programa.</translation>
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
        <translation>Não é possível gravar na pasta de dados deste programa: %1</translation>
    </message>
    <message>
        <source>The folder for this program&apos;s data cannot be made: %1</source>
        <translation>Não é possível criar a pasta de dados deste programa: %1</translation>
    </message>
    <message>
        <source>See to it that you may write there, then start the program again.</source>
        <translation>Verifique se você pode gravar ali e inicie o programa de novo.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringForm</name>
    <message>
        <source>Skills that you pass on</source>
        <translation>Competências que você transmite</translation>
    </message>
    <message>
        <source>Skills that you want to learn</source>
        <translation>Competências que você quer aprender</translation>
    </message>
    <message>
        <source>How you mentor</source>
        <translation>Como você faz mentoria</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>O que você quer alcançar</translation>
    </message>
    <message>
        <source>Everybody reads this.</source>
        <translation>Todos leem isto.</translation>
    </message>
    <message>
        <source>You and learning &amp; development read this, and a mentor whom a programme gives you.</source>
        <translation>Quem lê é você, Treinamento e desenvolvimento e o mentor que um programa lhe der.</translation>
    </message>
    <message>
        <source>People at the same time</source>
        <translation>Pessoas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Qualquer departamento</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Meu departamento</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Outro departamento</translation>
    </message>
    <message>
        <source>Where the mentor works</source>
        <translation>Onde o mentor trabalha</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The one that you like best first.</source>
        <translation>Primeiro, o que você prefere.</translation>
    </message>
    <message>
        <source>When you have time</source>
        <translation>Quando você tem tempo</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Oferecer mentoria</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Encontrar um mentor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose at least one skill.</source>
        <translation>Escolha ao menos uma competência.</translation>
    </message>
    <message>
        <source>Taken from your profile and your hours; change what you like.</source>
        <translation>Retirado do seu perfil e dos seus horários; altere o que quiser.</translation>
    </message>
    <message>
        <source>“%1” is no skill of your organisation.</source>
        <translation>“%1” não é uma competência da sua organização.</translation>
    </message>
    <message>
        <source>No skill is chosen by “%1”.</source>
        <translation>“%1” não escolhe nenhuma competência.</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Escolha uma da lista ou esvazie o campo.</translation>
    </message>
    <message>
        <source>Try another word for it, or empty the field.</source>
        <translation>Tente outra palavra ou esvazie o campo.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringView</name>
    <message>
        <source>Nobody fits this wish now.</source>
        <translation>Ninguém corresponde a este desejo agora.</translation>
    </message>
    <message>
        <source>Who offers to mentor</source>
        <translation>Quem oferece mentoria</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet. You can be the first.</source>
        <translation>Ninguém oferece mentoria ainda. Você pode ser a primeira pessoa.</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>O que você quer aprender</translation>
    </message>
    <message>
        <source>Whom do you want to learn from?</source>
        <translation>Com quem você quer aprender?</translation>
    </message>
    <message>
        <source>Say what you want to learn: you get suggestions, each with its reasons, also without a network.</source>
        <translation>Diga o que quer aprender: você recebe sugestões, cada uma com seus motivos, mesmo sem rede.</translation>
    </message>
    <message>
        <source>Ask for a mentor</source>
        <translation>Pedir um mentor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Withdraw the wish</source>
        <translation>Retirar o desejo</translation>
    </message>
    <message>
        <source>Fits to %1</source>
        <translation>Combina %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 de %n vaga ocupada</numerusform>
            <numerusform>%1 de %n vagas ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedir a %1</translation>
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
        <translation>Não sugerir</translation>
    </message>
    <message>
        <source>What you want to learn from %1</source>
        <translation>O que você quer aprender com %1</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar a pergunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>Por que não outras pessoas</translation>
    </message>
    <message>
        <source>Suggest everybody again</source>
        <translation>Sugerir todos de novo</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Isso não é mais possível; a página mostra como está.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Find a mentor</source>
        <translation>Encontrar um mentor</translation>
    </message>
    <message>
        <source>My mentorships</source>
        <translation>Minhas mentorias</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>O que ofereço</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Here are the people whom you learn from, and those who learn from you.</source>
        <translation>Aqui estão as pessoas com quem você aprende e as que aprendem com você.</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Você mentora</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Seu mentor</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source>Somebody could learn from you what you know. You say what, when and how many people.</source>
        <translation>Alguém poderia aprender com você o que você sabe. Você diz o quê, quando e quantas pessoas.</translation>
    </message>
    <message>
        <source>Offer to mentor</source>
        <translation>Oferecer mentoria</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirar a oferta</translation>
    </message>
    <message>
        <source>When others can meet you</source>
        <translation>Quando outras pessoas podem encontrar você</translation>
    </message>
    <message>
        <source>People with whom you have a mentorship see your hours and when you are busy, never with what.</source>
        <translation>As pessoas com quem você tem mentoria veem seus horários e quando você está ocupado, nunca com quê.</translation>
    </message>
    <message>
        <source>Share this with the people of my mentorships</source>
        <translation>Compartilhar com as pessoas das minhas mentorias</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Salvar os horários</translation>
    </message>
    <message>
        <source>Your hours are saved.</source>
        <translation>Seus horários estão salvos.</translation>
    </message>
    <message>
        <source>A programme brings all who wish for a mentor and all who offer together. You see the pairs and how fair they are before anybody is asked.</source>
        <translation>Um programa reúne quem deseja um mentor e quem se oferece. Você vê as duplas e quão justas são antes que alguém seja consultado.</translation>
    </message>
    <message>
        <source>by the wishes of the mentees</source>
        <translation>pelos desejos de quem aprende</translation>
    </message>
    <message>
        <source>the best for all together</source>
        <translation>o melhor para todos em conjunto</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>From person to person; ask, prefer</source>
        <translation>De pessoa em pessoa; pedir, preferir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Perguntar a alguém</translation>
    </message>
    <message>
        <source>You offer to mentor them; they say yes or no.</source>
        <translation>Você se oferece como mentor; a pessoa diz sim ou não.</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nome de uma pessoa</translation>
    </message>
    <message>
        <source>People who match</source>
        <translation>Pessoas correspondentes</translation>
    </message>
    <message>
        <source>What you could do together</source>
        <translation>O que vocês poderiam fazer juntos</translation>
    </message>
    <message>
        <source>Open the mentorship</source>
        <translation>Abrir a mentoria</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n a responder</numerusform>
            <numerusform>%n a responder</numerusform>
        </translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>Meus horários</translation>
    </message>
    <message>
        <source>Less good about it:</source>
        <translation>Menos favorável:</translation>
    </message>
    <message>
        <source>Nobody can be taken on now: all seats are taken.</source>
        <translation>Agora ninguém pode ser aceito: todas as vagas estão ocupadas.</translation>
    </message>
    <message>
        <source>All your seats are taken: with more of them you can ask somebody.</source>
        <translation>Todas as suas vagas estão ocupadas: com mais vagas você pode perguntar a alguém.</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentoringWords</name>
    <message>
        <source>Offers %1, at level %2 of 5</source>
        <translation>Oferece %1, no nível %2 de 5</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Oferece %1</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above yours</source>
        <translation>Oferece %1, em um nível que não é superior ao seu</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>Não oferece %1</translation>
    </message>
    <message>
        <source>You both speak %1</source>
        <translation>Vocês dois falam %1</translation>
    </message>
    <message>
        <source>One of you has not said which languages</source>
        <translation>Um de vocês não disse quais idiomas fala</translation>
    </message>
    <message>
        <source>%1 a week in which you both have time</source>
        <translation>%1 por semana em que vocês dois têm tempo</translation>
    </message>
    <message numerus="yes">
        <source>No common time in %n week(s), while clocks change</source>
        <translation>
            <numerusform>Sem horário em comum em %n semana, na mudança de hora</numerusform>
            <numerusform>Sem horário em comum em %n semanas, na mudança de hora</numerusform>
        </translation>
    </message>
    <message>
        <source>One of you has not said when</source>
        <translation>Um de vocês não disse quando</translation>
    </message>
    <message>
        <source>First of those whom you wish for</source>
        <translation>A primeira das pessoas que você deseja</translation>
    </message>
    <message>
        <source>Number %1 of those whom you wish for</source>
        <translation>Número %1 das pessoas que você deseja</translation>
    </message>
    <message>
        <source>Of your department, as you wish</source>
        <translation>Do seu departamento, como você deseja</translation>
    </message>
    <message>
        <source>Of another department, as you wish</source>
        <translation>De outro departamento, como você deseja</translation>
    </message>
    <message>
        <source>It is yourself</source>
        <translation>É você</translation>
    </message>
    <message>
        <source>The offer is withdrawn</source>
        <translation>A oferta foi retirada</translation>
    </message>
    <message>
        <source>In your own reporting line</source>
        <translation>Na sua própria linha hierárquica</translation>
    </message>
    <message>
        <source>You do not want this person suggested</source>
        <translation>Você não quer esta pessoa como sugestão</translation>
    </message>
    <message>
        <source>Offers none of these skills</source>
        <translation>Não oferece nenhuma destas competências</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Sem idioma em comum</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Sem horário em comum</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Todas as vagas estão ocupadas</translation>
    </message>
    <message>
        <source>Kept apart by the programme</source>
        <translation>Mantidos separados pelo programa</translation>
    </message>
    <message>
        <source>Nobody offers to mentor yet.</source>
        <translation>Ninguém oferece mentoria ainda.</translation>
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
            <numerusform>(para %n delas é o único obstáculo)</numerusform>
            <numerusform>(para %n delas é o único obstáculo)</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>aguarda você</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>moved, waits for you</source>
        <translation>remarcada, aguarda você</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>remarcada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>a cada %n dia</numerusform>
            <numerusform>a cada %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>a cada %n mês</numerusform>
            <numerusform>a cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>a cada %n semana</numerusform>
            <numerusform>a cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>talvez</translation>
    </message>
    <message>
        <source>Offers %1, at a level that is not above the mentee&apos;s</source>
        <translation>Oferece %1, em um nível que não está acima do de quem aprende</translation>
    </message>
    <message>
        <source>Both speak %1</source>
        <translation>Os dois falam %1</translation>
    </message>
    <message>
        <source>One of the two has not said which languages</source>
        <translation>Um dos dois não disse quais idiomas</translation>
    </message>
    <message>
        <source>%1 a week in which both have time</source>
        <translation>%1 por semana em que os dois têm tempo</translation>
    </message>
    <message>
        <source>One of the two has not said when</source>
        <translation>Um dos dois não disse quando</translation>
    </message>
    <message>
        <source>Number %1 of those whom the mentee wishes for</source>
        <translation>Número %1 das pessoas que quem aprende deseja</translation>
    </message>
    <message>
        <source>Of the mentee&apos;s department, as wished</source>
        <translation>Do departamento de quem aprende, como desejado</translation>
    </message>
    <message>
        <source>Of another department, as wished</source>
        <translation>De outro departamento, como desejado</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>É a mesma pessoa</translation>
    </message>
    <message>
        <source>In the same reporting line</source>
        <translation>Na mesma linha hierárquica</translation>
    </message>
    <message>
        <source>The mentee does not want this person</source>
        <translation>Quem aprende não quer esta pessoa</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>outro horário foi proposto</translation>
    </message>
    <message>
        <source>the new time was declined</source>
        <translation>novo horário recusado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 de %n vez</numerusform>
            <numerusform>%1 de %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>you said perhaps</source>
        <translation>você disse talvez</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
</context>
<context>
    <name>uimentoring::MentorshipView</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Nada foi escrito aqui.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How far, in per cent</source>
        <translation>Quanto, em porcentagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem faz</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Minhas próprias anotações</translation>
    </message>
    <message>
        <source>only on this machine, sealed</source>
        <translation>só neste computador, criptografadas</translation>
    </message>
    <message>
        <source>The keychain does not open your own notes now.</source>
        <translation>O chaveiro não abre suas anotações agora.</translation>
    </message>
    <message>
        <source>Nobody else ever sees this. It is not sent and not in any export.</source>
        <translation>Ninguém mais vê isto. Não é enviado nem entra em exportações.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Guardado neste computador.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>read by both</source>
        <translation>lido por ambos</translation>
    </message>
    <message>
        <source>read by you alone</source>
        <translation>lido só por você</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The mentorship as a whole</source>
        <translation>A mentoria como um todo</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>%1 may read it</source>
        <translation>%1 pode ler</translation>
    </message>
    <message>
        <source>What was good, what could be better</source>
        <translation>O que foi bom, o que poderia melhorar</translation>
    </message>
    <message>
        <source>Save the feedback</source>
        <translation>Salvar o feedback</translation>
    </message>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Isso não é mais possível; a página mostra como está.</translation>
    </message>
    <message>
        <source>This mentorship is not on this machine.</source>
        <translation>Esta mentoria não está neste computador.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>What do you want to have reached at the end?</source>
        <translation>O que você quer ter alcançado no final?</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Novo objetivo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>What do you want to talk about the next time?</source>
        <translation>Sobre o que você quer falar da próxima vez?</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Novo ponto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Who does what until the next time?</source>
        <translation>Quem faz o quê até a próxima vez?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nova ação</translation>
    </message>
    <message>
        <source>Notes of both</source>
        <translation>Anotações de ambos</translation>
    </message>
    <message>
        <source>What do you both want to remember?</source>
        <translation>O que vocês dois querem lembrar?</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova anotação</translation>
    </message>
    <message>
        <source>You mentor</source>
        <translation>Você mentora</translation>
    </message>
    <message>
        <source>Your mentor</source>
        <translation>Seu mentor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>encerrada %1</translation>
    </message>
    <message>
        <source>brought together by a programme</source>
        <translation>reunidos por um programa</translation>
    </message>
    <message>
        <source>Begin, for half a year</source>
        <translation>Começar, por seis meses</translation>
    </message>
    <message>
        <source>End the mentorship…</source>
        <translation>Encerrar a mentoria…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Retirar o pedido</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Why not, if you want to say</source>
        <translation>Por que não, se quiser dizer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>Planned sessions are cancelled. What you wrote stays for both of you.</source>
        <translation>As sessões planejadas são canceladas. O que vocês escreveram fica para ambos.</translation>
    </message>
    <message>
        <source>End the mentorship</source>
        <translation>Encerrar a mentoria</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Nothing is planned. You see when you both have time.</source>
        <translation>Nada está planejado. Você vê quando os dois têm tempo.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planejar uma sessão</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Move this one</source>
        <translation>Remarcar esta</translation>
    </message>
    <message>
        <source>Cancel this one</source>
        <translation>Cancelar esta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Remarcar</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Remarcar todas</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outro horário</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the line that you wrote</source>
        <translation>Adicionar a linha que você escreveu</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>In the week: another time</source>
        <translation>Na semana: outro horário</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>In the week: another week</source>
        <translation>Na semana: outra semana</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Talvez</translation>
    </message>
    <message>
        <source>Each meeting</source>
        <translation>Cada sessão</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>em vez de %1</translation>
    </message>
    <message>
        <source>Decline %1? It is then on %2, as before.</source>
        <translation>Recusar %1? Então fica em %2, como antes.</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>Recusar %1?</translation>
    </message>
    <message>
        <source>Cancel “%1” with all meetings that are to come?</source>
        <translation>Cancelar “%1” com todas as sessões que faltam?</translation>
    </message>
    <message>
        <source>Cancel the meeting on %1?</source>
        <translation>Cancelar a sessão de %1?</translation>
    </message>
    <message>
        <source>Why, if you want to say</source>
        <translation>Por quê, se quiser dizer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Question for a mentorship</source>
        <translation>Pedido de mentoria</translation>
    </message>
    <message>
        <source>A few words to %1 at the end</source>
        <translation>Algumas palavras a %1 para encerrar</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add the note that you wrote</source>
        <translation>Adicionar a anotação que você escreveu</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source>Declined: %1. The agreed time stays.</source>
        <translation>Recusado: %1. O horário combinado continua valendo.</translation>
    </message>
    <message>
        <source>The keychain waits for its password. Your notes come when it has it.</source>
        <translation>O chaveiro aguarda a senha. Suas anotações aparecem assim que ele a tiver.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>ainda não guardado</translation>
    </message>
    <message>
        <source>The keychain waits for its password. The text is kept as soon as it has it.</source>
        <translation>O chaveiro aguarda a senha. O texto é guardado assim que ele a tiver.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept. Unlock it, then try again.</source>
        <translation>O chaveiro não tem a chave: nada foi guardado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had written under “%1”:</source>
        <translation>O que você havia escrito em “%1”:</translation>
    </message>
    <message>
        <source>What you had written for a session:</source>
        <translation>O que você havia escrito para uma sessão:</translation>
    </message>
    <message>
        <source>Your change of “%1”:</source>
        <translation>Sua alteração em “%1”:</translation>
    </message>
    <message>
        <source>What you had written for the end:</source>
        <translation>O que você havia escrito para o fim:</translation>
    </message>
    <message>
        <source>What you had written as a reason:</source>
        <translation>O que você havia escrito como motivo:</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Pôr nas minhas anotações</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Guardado nas suas anotações, só neste computador.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>O chaveiro não tem chave: nada foi guardado.</translation>
    </message>
    <message numerus="yes">
        <source>You offer %n seat(s), and all are taken. To agree, offer more.</source>
        <translation>
            <numerusform>Você oferece %n vaga, e ela está ocupada. Para aceitar, ofereça mais.</numerusform>
            <numerusform>Você oferece %n vagas, e todas estão ocupadas. Para aceitar, ofereça mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>All seats of your mentor are taken at the moment. It can be agreed to when one is free.</source>
        <translation>Todas as vagas do seu mentor estão ocupadas no momento. Dá para aceitar quando uma estiver livre.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>O que ofereço</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Write something or choose a figure first: nothing was saved.</source>
        <translation>Escreva algo ou escolha um número primeiro: nada foi salvo.</translation>
    </message>
    <message>
        <source>It was changed on another device since you began here: what stands is above, and saving this replaces it.</source>
        <translation>Desde que você começou aqui, ele foi alterado em outro dispositivo: o que vale está acima, e salvar isto o substitui.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, keep it to yourself from now on, or take it back; what was read is read.</source>
        <translation>Isto é o que você disse. Você pode alterar, guardar para si a partir de agora ou retirar; o que foi lido está lido.</translation>
    </message>
    <message>
        <source>This is what you have said. You can change it, share it, or take it back.</source>
        <translation>Isto é o que você disse. Você pode alterar, compartilhar ou retirar.</translation>
    </message>
    <message>
        <source>It stands as it was.</source>
        <translation>Fica como estava.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more.</source>
        <translation>Retirado: ninguém mais lê.</translation>
    </message>
    <message>
        <source>Taken back: nobody reads it any more. Its words stay in the field.</source>
        <translation>Retirado: ninguém mais lê. As palavras ficam no campo.</translation>
    </message>
    <message>
        <source>Decline the mentorship with %1?</source>
        <translation>Recusar a mentoria com %1?</translation>
    </message>
    <message>
        <source>Called off, as you have ended the mentorship.</source>
        <translation>Cancelada porque você encerrou a mentoria.</translation>
    </message>
    <message>
        <source>Called off, as %1 has ended the mentorship.</source>
        <translation>Cancelada porque %1 encerrou a mentoria.</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Propor de novo…</translation>
    </message>
    <message>
        <source>You would mentor %1.</source>
        <translation>Você seria mentor de %1.</translation>
    </message>
    <message>
        <source>%1 would mentor you.</source>
        <translation>%1 seria seu mentor.</translation>
    </message>
    <message>
        <source>If you agree, your wish for a mentor is withdrawn: programmes look for nobody else. You can wish again at any time.</source>
        <translation>Se você concordar, seu desejo de um mentor é retirado: os programas não procuram mais ninguém. Você pode fazer outro a qualquer momento.</translation>
    </message>
    <message>
        <source>It never reached %1, as the mentorship has ended.</source>
        <translation>Nunca chegou a %1 porque a mentoria terminou.</translation>
    </message>
    <message>
        <source>One of you leads the other by now, and nobody mentors in their own reporting line. It can be declined, not agreed to.</source>
        <translation>Agora um de vocês lidera o outro, e ninguém é mentor na própria linha hierárquica. É possível recusar, mas não aceitar.</translation>
    </message>
</context>
<context>
    <name>uimentoring::ProgrammeView</name>
    <message>
        <source>This is not possible any more; the page shows how it stands.</source>
        <translation>Isso não é mais possível; a página mostra como está.</translation>
    </message>
    <message>
        <source>There is no such programme on this machine.</source>
        <translation>Esse programa não está neste computador.</translation>
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
        <translation>rascunho</translation>
    </message>
    <message>
        <source>The best for all together</source>
        <translation>O melhor para todos em conjunto</translation>
    </message>
    <message>
        <source>By the wishes of the mentees</source>
        <translation>Pelos desejos de quem aprende</translation>
    </message>
    <message numerus="yes">
        <source>Yes, ask %n pair(s) now</source>
        <translation>
            <numerusform>Sim, consultar %n dupla agora</numerusform>
            <numerusform>Sim, consultar %n duplas agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>How fair it is</source>
        <translation>Quão justo é</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wish(es) get a mentor</source>
        <translation>
            <numerusform>%1 de %n desejo ganha um mentor</numerusform>
            <numerusform>%1 de %n desejos ganham um mentor</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit: lowest %1, median %2, highest %3</source>
        <translation>Combinação: mínima %1, mediana %2, máxima %3</translation>
    </message>
    <message>
        <source>On average they get number %1 of those who fit them.</source>
        <translation>Em média, recebem o número %1 dos que combinam com eles.</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) the mentor who fits best.</source>
        <translation>
            <numerusform>%n recebe o mentor que mais combina.</numerusform>
            <numerusform>%n recebem o mentor que mais combina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched in %n millisecond(s).</source>
        <translation>
            <numerusform>Combinado em %n milissegundo.</numerusform>
            <numerusform>Combinado em %n milissegundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair of %1 and %2 that was fixed is not possible as it stands.</source>
        <translation>A dupla fixada de %1 e %2 não é possível como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n dupla</numerusform>
            <numerusform>%n duplas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart</source>
        <translation>%1 e %2 ficam separados</translation>
    </message>
    <message>
        <source>%1 learns from %2</source>
        <translation>%1 aprende com %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>travada</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destravar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Manter separados</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Sem mentor</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit; others have their seats.</source>
        <translation>
            <numerusform>%n mentor combinaria; outras pessoas ocupam as vagas dele.</numerusform>
            <numerusform>%n mentores combinariam; outras pessoas ocupam as vagas deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>Como foi publicado</translation>
    </message>
    <message numerus="yes">
        <source>Both of %n pair(s) were asked. What they answer is between the two.</source>
        <translation>
            <numerusform>As duas pessoas de %n par foram perguntadas. O que elas respondem fica entre as duas.</numerusform>
            <numerusform>As duas pessoas de %n pares foram perguntadas. O que elas respondem fica entre as duas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentee and mentor would both prefer each other to what they get.</source>
        <translation>Ninguém que aprende e nenhum mentor prefeririam um ao outro em vez do que recebem.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) and a mentor would both prefer each other to what they get.</source>
        <translation>
            <numerusform>%n pessoa que aprende e um mentor prefeririam um ao outro em vez do que recebem.</numerusform>
            <numerusform>%n pessoas que aprendem e um mentor prefeririam um ao outro em vez do que recebem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: the two have a mentorship or an open question already.</source>
        <translation>Não perguntado: os dois já têm uma mentoria ou um pedido em aberto.</translation>
    </message>
    <message>
        <source>Not asked: it was not possible any more.</source>
        <translation>Não perguntado: não era mais possível.</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>From pair to pair: lock, keep apart</source>
        <translation>De par em par: fixar, manter separados</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Do not ask them yet</source>
        <translation>Ainda não perguntar</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nome do programa</translation>
    </message>
    <message>
        <source>%1 and %2 were asked before: %3</source>
        <translation>%1 e %2 já foram perguntados: %3</translation>
    </message>
    <message>
        <source>Less good: %1</source>
        <translation>Menos favorável: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay free</source>
        <translation>
            <numerusform>%n vaga continua livre</numerusform>
            <numerusform>%n vagas continuam livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked yet: both of %n pair(s) are once this has been sent.</source>
        <translation>
            <numerusform>Ninguém foi consultado ainda: os dois de %n par serão quando isto for enviado.</numerusform>
            <numerusform>Ninguém foi consultado ainda: os dois de %n pares serão quando isto for enviado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uimentoring::SessionPlanner</name>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>A cada duas semanas</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>A cada quatro semanas</translation>
    </message>
    <message>
        <source>Link to join</source>
        <translation>Link para participar</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>A semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>A semana seguinte</translation>
    </message>
    <message>
        <source>Green: both are free. Hatched: busy; the line at the leading edge is your hours, the other one theirs.</source>
        <translation>Verde: os dois estão livres. Hachurado: ocupado; a linha na borda inicial são seus horários, a outra, os da outra pessoa.</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Propor este horário</translation>
    </message>
    <message>
        <source>Propose the new time</source>
        <translation>Propor o novo horário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message numerus="yes">
        <source>On %n of the dates one of you is not free, first on %1.</source>
        <translation>
            <numerusform>Em %n das datas um de vocês não está livre, a primeira em %1.</numerusform>
            <numerusform>Em %n das datas um de vocês não está livre, a primeira em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Diga em poucas palavras do que se trata.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Não é um link que um navegador abra.</translation>
    </message>
    <message>
        <source>This is how it stands. Choose another time.</source>
        <translation>Já está assim. Escolha outro horário.</translation>
    </message>
    <message>
        <source>Green lines: what keeps %1 busy is known until %2 only.</source>
        <translation>Linhas verdes: os compromissos de %1 são conhecidos só até %2.</translation>
    </message>
    <message>
        <source>What you agreed about single meetings is let go with it: %1.</source>
        <translation>O que foi combinado sobre sessões avulsas se perde com isso: %1.</translation>
    </message>
    <message>
        <source>Monthly, on this weekday</source>
        <translation>Todo mês, neste dia da semana</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>depois %1</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) get the new time.</source>
        <translation>
            <numerusform>%n sessão passa para o novo horário.</numerusform>
            <numerusform>%n sessões passam para o novo horário.</numerusform>
        </translation>
    </message>
    <message>
        <source>As you agreed about single meetings, these stay: %1.</source>
        <translation>Conforme combinado para sessões avulsas, estas ficam: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>What you want to talk about. It is in both calendars, too.</source>
        <translation>Sobre o que vocês querem falar. Também fica nos dois calendários.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters fit here.</source>
        <translation>
            <numerusform>Cabe aqui no máximo %n letra.</numerusform>
            <numerusform>Cabem aqui no máximo %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Manter as alterações</translation>
    </message>
    <message>
        <source>End the series with the mentorship</source>
        <translation>Encerrar a série com a mentoria</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings would be after %1, when your mentorship is to end. You can plan them all the same.</source>
        <translation>
            <numerusform>%n das sessões seria depois de %1, quando a mentoria deve terminar. Você pode planejá-la mesmo assim.</numerusform>
            <numerusform>%n das sessões seriam depois de %1, quando a mentoria deve terminar. Você pode planejá-las mesmo assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be after %1, when your mentorship is to end. You can plan it all the same.</source>
        <translation>Seria depois de %1, quando a mentoria deve terminar. Você pode planejar mesmo assim.</translation>
    </message>
</context>
<context>
    <name>uimentoring::SkillPicker</name>
    <message>
        <source>Add a skill</source>
        <translation>Adicionar uma competência</translation>
    </message>
    <message>
        <source>Skills that match</source>
        <translation>Competências correspondentes</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekGrid</name>
    <message>
        <source>The week of both</source>
        <translation>A semana de ambos</translation>
    </message>
    <message>
        <source>You are both free.</source>
        <translation>Os dois estão livres.</translation>
    </message>
    <message>
        <source>You are free; %1 has not shared when they are.</source>
        <translation>Você está livre; %1 não compartilhou quando está.</translation>
    </message>
    <message>
        <source>You are busy then.</source>
        <translation>Você está ocupado nesse horário.</translation>
    </message>
    <message>
        <source>%1 is busy then.</source>
        <translation>%1 não está livre nesse horário.</translation>
    </message>
    <message>
        <source>You are both busy then.</source>
        <translation>Os dois estão ocupados nesse horário.</translation>
    </message>
    <message>
        <source>It is outside of the usual hours of one of you.</source>
        <translation>Está fora do horário habitual de um de vocês.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Este horário já passou.</translation>
    </message>
    <message>
        <source>You are free; what keeps %1 busy is known until %2.</source>
        <translation>Você está livre; os compromissos de %1 são conhecidos até %2.</translation>
    </message>
    <message>
        <source>Clocks change: from %1 on it is %2 in %3 when it is %4 here.</source>
        <comment>day, time, city, time</comment>
        <translation>Mudança de horário: a partir de %1, são %2 em %3 quando aqui são %4.</translation>
    </message>
</context>
<context>
    <name>uimentoring::WeekHours</name>
    <message>
        <source>%1 from</source>
        <translation>%1 das</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 até</translation>
    </message>
    <message>
        <source>Time zone of the hours</source>
        <translation>Fuso horário das horas</translation>
    </message>
    <message>
        <source>In the time of %1</source>
        <translation>No horário de %1</translation>
    </message>
    <message>
        <source>%1: the end has to be later than the beginning.</source>
        <comment>a day, or several</comment>
        <translation>%1: o fim tem de ser depois do início.</translation>
    </message>
</context>
<context>
    <name>uistanding::StandingView</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Pontos e posição</translation>
    </message>
    <message>
        <source>Your organisation does not count points.</source>
        <translation>Sua organização não conta pontos.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to level %1</source>
        <translation>
            <numerusform>falta %n para o nível %1</numerusform>
            <numerusform>faltam %n para o nível %1</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no higher level</source>
        <translation>não há nível superior</translation>
    </message>
    <message>
        <source>To the next level</source>
        <translation>Até o próximo nível</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of learning in a row</source>
        <translation>
            <numerusform>%n dia seguido de aprendizado</numerusform>
            <numerusform>%n dias seguidos de aprendizado</numerusform>
        </translation>
    </message>
    <message>
        <source>No days in a row yet: one begins with the next thing that you learn</source>
        <translation>Ainda não há dias seguidos: eles começam com a próxima coisa que você aprender</translation>
    </message>
    <message>
        <source>today is still open</source>
        <translation>hoje ainda está em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%n at most so far</source>
        <translation>
            <numerusform>%n no máximo até agora</numerusform>
            <numerusform>%n no máximo até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off are saved up; weekends do not count.</source>
        <translation>
            <numerusform>%n dia de folga está guardado; os fins de semana não contam.</numerusform>
            <numerusform>%n dias de folga estão guardados; os fins de semana não contam.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do offline counts for the day on which you did it, whenever it is sent.</source>
        <translation>O que você faz offline vale para o dia em que fez, seja quando for enviado.</translation>
    </message>
    <message>
        <source>You take part: others who do see your name and points.</source>
        <translation>Você participa: os outros participantes veem seu nome e seus pontos.</translation>
    </message>
    <message>
        <source>You do not: nobody sees your points.</source>
        <translation>Você não participa: ninguém vê seus pontos.</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(aguardando envio)</translation>
    </message>
    <message>
        <source>Leave the leaderboards</source>
        <translation>Sair das classificações</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Your points: %1.</source>
        <translation>Seus pontos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are number %1 of %n.</source>
        <translation>
            <numerusform>Você é o número %1 de %n.</numerusform>
            <numerusform>Você é o número %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>shares this place</source>
        <translation>divide esta posição</translation>
    </message>
    <message>
        <source>My place among others</source>
        <translation>Meu lugar entre os outros</translation>
    </message>
    <message>
        <source>Only how many people, never who. Skills that somebody keeps to themself are not in it.</source>
        <translation>Só quantas pessoas, nunca quem. Competências que alguém guarda para si não entram.</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Mostrar o gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafios</translation>
    </message>
    <message>
        <source>Your organisation has laid down for this computer that nobody is compared with others on it.</source>
        <translation>Sua organização definiu para este computador que ninguém nele é comparado com outros.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have left the leaderboards: nobody sees your points.</source>
        <translation>Você saiu das classificações: ninguém vê os seus pontos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n dado</numerusform>
            <numerusform>%n dados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::LostList</name>
    <message>
        <source>You were registered for this course.</source>
        <translation>Você estava inscrito neste curso.</translation>
    </message>
    <message>
        <source>You had withdrawn from this course.</source>
        <translation>Você tinha cancelado a inscrição neste curso.</translation>
    </message>
    <message>
        <source>You had got further in this course.</source>
        <translation>Você tinha avançado mais neste curso.</translation>
    </message>
    <message>
        <source>You followed this pathway.</source>
        <translation>Você seguia esta trilha.</translation>
    </message>
    <message>
        <source>You had left this pathway.</source>
        <translation>Você tinha saído desta trilha.</translation>
    </message>
    <message>
        <source>You had asked for this course.</source>
        <translation>Você tinha solicitado este curso.</translation>
    </message>
    <message>
        <source>What was done with this request last is undone.</source>
        <translation>O que se fez por último com esta solicitação não vale mais.</translation>
    </message>
    <message>
        <source>You had written this.</source>
        <translation>Você tinha escrito isto.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Solicitar novamente</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>O servidor voltou a um estado anterior</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>It was brought back from a backup. What stands here had reached it after that, and it does not have it any more. What waits to be sent is still sent.</source>
        <translation>Ele foi restaurado de um backup. O que está aqui tinha chegado a ele depois disso, e ele não o tem mais. O que aguarda envio ainda será enviado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uisync::OutboxPage</name>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Two changes met</source>
        <translation>Duas alterações se cruzaram</translation>
    </message>
    <message>
        <source>Nothing was overwritten; choose what shall count.</source>
        <translation>Nada foi sobrescrito; escolha o que deve valer.</translation>
    </message>
    <message>
        <source>Yours, kept on this computer</source>
        <translation>A sua, guardada neste computador</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Você está trabalhando offline.</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Enviar a minha de novo</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Manter a outra</translation>
    </message>
    <message>
        <source>Discard this change? The server never took it. It is taken out of what you see here, and what you wrote in it is gone.</source>
        <translation>Descartar esta alteração? O servidor nunca a aceitou. Ela some do que você vê aqui, e o que você escreveu nela se perde.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Este campo não pode ficar vazio.</translation>
    </message>
    <message>
        <source>Write an amount, as in %1.</source>
        <translation>Escreva um valor, como %1.</translation>
    </message>
    <message>
        <source>Agree to the new time</source>
        <translation>Concordar com o novo horário</translation>
    </message>
    <message>
        <source>Put it into my own notes</source>
        <translation>Pôr nas minhas anotações</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Perhaps it has arrived already and only the answer was lost. As soon as the server answers, that is known; until then it cannot be changed.</source>
        <translation>Talvez já tenha chegado e só a resposta se perdeu. Isso se saberá assim que o servidor responder; até lá não é possível alterar.</translation>
    </message>
    <message>
        <source>Discard this change? The server may have taken it already: then it stays there, and is shown here again. If not, what you wrote in it is gone.</source>
        <translation>Descartar esta alteração? O servidor talvez já a tenha recebido: nesse caso ela fica lá e volta a aparecer aqui. Se não, o que você escreveu nela se perde.</translation>
    </message>
    <message>
        <source>The meeting is off. Proposed again, it waits at your time for an answer, and takes place only when that is a yes.</source>
        <translation>A sessão não acontece. Proposta de novo, ela aguarda uma resposta no seu horário e só acontece se for um sim.</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Propor de novo</translation>
    </message>
    <message>
        <source>Keep what is on the server</source>
        <translation>Manter o que está no servidor</translation>
    </message>
    <message>
        <source>%1: keep what is on the server</source>
        <translation>%1: manter o que está no servidor</translation>
    </message>
    <message>
        <source>In these, keep what is on the server</source>
        <translation>Nestes, manter o que está no servidor</translation>
    </message>
    <message>
        <source>Also yours, and sent in any case:</source>
        <translation>Também seu, e enviado em qualquer caso:</translation>
    </message>
    <message>
        <source>Propose it again…</source>
        <translation>Propor de novo…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>uisync::StatusCard</name>
    <message>
        <source>What has been fetched</source>
        <translation>O que foi baixado</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar agora (F5)</translation>
    </message>
    <message>
        <source>Open the sign-in page of this network</source>
        <translation>Abrir a página de login desta rede</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabalhar offline</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
</context>
<context>
    <name>uisync::SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Alterações aguardando</translation>
    </message>
    <message>
        <source>Everything that you did has arrived. What you do offline waits here, and you can watch it go.</source>
        <translation>Tudo o que você fez chegou. O que fizer offline aguarda aqui, e você pode ver o envio.</translation>
    </message>
    <message>
        <source>Changed. It is sent again.</source>
        <translation>Alterada. Será enviada de novo.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Descartada.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n alteração aguardando</numerusform>
            <numerusform>%n alterações aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what waits</source>
        <translation>Exportar o que aguarda</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardado em %1.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous change</source>
        <translation>Próxima alteração, anterior</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Kept in your own notes, on this machine only.</source>
        <translation>Guardado nas suas anotações, só neste computador.</translation>
    </message>
    <message>
        <source>The keychain has no key: nothing was kept.</source>
        <translation>O chaveiro não tem chave: nada foi guardado.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do offline waits here, and you can watch it go.</source>
        <translation>Nada aguarda. O que fizer offline aguarda aqui, e você pode ver o envio.</translation>
    </message>
    <message>
        <source>What is on the server stays; the rest of your change is sent.</source>
        <translation>O que está no servidor fica; o resto da sua alteração é enviado.</translation>
    </message>
</context>
<context>
    <name>wallet::WalletView</name>
    <message>
        <source>Badges that you earn come here, signed by your organisation.</source>
        <translation>As insígnias que você conquista chegam aqui, assinadas pela sua organização.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insígnias</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere…</source>
        <translation>Trazer uma insígnia de outro lugar…</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Uma insígnia sem nome</translation>
    </message>
    <message>
        <source>Brought here on %1</source>
        <translation>Trazida em %1</translation>
    </message>
    <message>
        <source>Earned on %1</source>
        <translation>Conquistada em %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido até %1</translation>
    </message>
    <message>
        <source>Waiting for the organisation&apos;s signature. It comes with the next sync.</source>
        <translation>Aguardando a assinatura da organização. Ela chega com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation>Ocultar as verificações</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Salvar JSON</translation>
    </message>
    <message>
        <source>Save JWT</source>
        <translation>Salvar JWT</translation>
    </message>
    <message>
        <source>Save PNG</source>
        <translation>Salvar PNG</translation>
    </message>
    <message>
        <source>Save SVG</source>
        <translation>Salvar SVG</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Whoever has the address sees: “%1”, what it is for, who issued it and when, until when it is valid, and whether it was revoked. Not your name; your e-mail address only as a hash.
%2</source>
        <translation>Quem tiver o endereço vê: “%1”, para que serve, quem a emitiu e quando, até quando vale e se foi revogada. Não seu nome; seu e-mail, só como hash.
%2</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Salvar a insígnia</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Bring a badge from elsewhere</source>
        <translation>Trazer uma insígnia de outro lugar</translation>
    </message>
    <message>
        <source>Badges (*.json *.jwt *.png *.svg *.txt)</source>
        <translation>Insígnias (*.json *.jwt *.png *.svg *.txt)</translation>
    </message>
    <message>
        <source>The badge is in your wallet.</source>
        <translation>A insígnia está na sua carteira.</translation>
    </message>
    <message>
        <source>There is no badge in this file.</source>
        <translation>Não há insígnia neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n badge(s)</source>
        <translation>
            <numerusform>Mostrar a insígnia (%n)</numerusform>
            <numerusform>Mostrar todas as %n insígnias</numerusform>
        </translation>
    </message>
    <message>
        <source>The words: %1</source>
        <translation>O texto: %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Add to LinkedIn</source>
        <translation>Adicionar ao LinkedIn</translation>
    </message>
    <message>
        <source>Your Mastodon server</source>
        <translation>Seu servidor Mastodon</translation>
    </message>
    <message>
        <source>Post on Mastodon</source>
        <translation>Publicar no Mastodon</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Close the public page</source>
        <translation>Fechar a página pública</translation>
    </message>
    <message>
        <source>The public page is open.</source>
        <translation>A página pública está aberta.</translation>
    </message>
    <message>
        <source>The public page is closed. Copying the address, or sending it to one of the places below, opens it.</source>
        <translation>A página pública está fechada. Copiar o endereço, ou enviá-lo a um dos lugares abaixo, a abre.</translation>
    </message>
    <message>
        <source>Open the page and copy the address</source>
        <translation>Abrir a página e copiar o endereço</translation>
    </message>
    <message>
        <source>The public page opens with the next sync.</source>
        <translation>A página pública abre com a próxima sincronização.</translation>
    </message>
    <message>
        <source>The public page closes with the next sync.</source>
        <translation>A página pública fecha com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It was taken back, so there is nothing to share.</source>
        <translation>Ela foi retirada; não há nada a compartilhar.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Perguntar ao emissor</translation>
    </message>
    <message>
        <source>Their web site is asked for keys and for what was revoked. It sees that somebody asks, and nothing about you.</source>
        <translation>Pedem-se ao site dele as chaves e o que foi revogado. Ele vê que alguém pergunta, e nada sobre você.</translation>
    </message>
    <message>
        <source>The issuer has answered.</source>
        <translation>O emissor respondeu.</translation>
    </message>
    <message>
        <source>You work offline: nobody was asked.</source>
        <translation>Você trabalha offline: ninguém foi consultado.</translation>
    </message>
    <message>
        <source>The badge names no web site that can be asked.</source>
        <translation>A insígnia não indica nenhum site que possa ser consultado.</translation>
    </message>
    <message>
        <source>The issuer&apos;s web site did not give what was asked for. It can be asked again later.</source>
        <translation>O site do emissor não forneceu o que foi pedido. É possível perguntar de novo mais tarde.</translation>
    </message>
    <message>
        <source>can be renewed from %1 on</source>
        <translation>renovável a partir de %1</translation>
    </message>
    <message>
        <source>This badge is in your wallet already.</source>
        <translation>Esta insígnia já está na sua carteira.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emitida por %1</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>Isto não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>such as mastodon.social</source>
        <translation>por exemplo, mastodon.social</translation>
    </message>
</context>
<context>
    <name>web::ContentPage</name>
    <message>
        <source>The course “%1” says:</source>
        <translation>O curso “%1” diz:</translation>
    </message>
</context>
<context>
    <name>widgets::Chip</name>
    <message>
        <source>Removes this filter</source>
        <translation>Remove este filtro</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>People to mention</source>
        <translation>Pessoas a mencionar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um arquivo</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <translation>Os arquivos podem ter até %1.</translation>
    </message>
    <message>
        <source>Attached; press to leave it out</source>
        <translation>Anexado; pressione para tirar</translation>
    </message>
    <message>
        <source>Too long: %1 of at most %2 characters. Make it shorter, or attach it as a file.</source>
        <translation>Longo demais: %1 de no máximo %2 caracteres. Encurte-o ou anexe-o como arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go with one text.</source>
        <translation>
            <numerusform>Um texto leva no máximo %n arquivo.</numerusform>
            <numerusform>Um texto leva no máximo %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
</context>
<context>
    <name>widgets::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Escolher em um calendário</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Escolher em um calendário (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>There is no such day. Write one as in %1.</source>
        <translation>Esse dia não existe. Escreva um, como %1.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write one as in %1.</source>
        <translation>Esse horário não existe. Escreva um, como %1.</translation>
    </message>
    <message>
        <source>Before or after noon? Add %1 or %2.</source>
        <translation>Antes ou depois do meio-dia? Acrescente %1 ou %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: there is no %1. The next time is %2.</source>
        <translation>Nesse dia os relógios são adiantados: %1 não existe. O próximo horário é %2.</translation>
    </message>
    <message>
        <source>Write a day, as in %1.</source>
        <translation>Escreva um dia, como %1.</translation>
    </message>
    <message>
        <source>Write a day and a time, as in %1.</source>
        <translation>Escreva um dia e um horário, como %1.</translation>
    </message>
    <message>
        <source>Write a time of day, as in %1.</source>
        <translation>Escreva um horário, como %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar: %1</source>
        <comment>label of a field</comment>
        <translation>Escolher em um calendário: %1</translation>
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
        <translation>O que você tinha digitado está aqui de novo.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
</context>
<context>
    <name>widgets::LeftWords</name>
    <message>
        <source>What you had written:</source>
        <translation>O que você havia escrito:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Arquivos: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ListRow</name>
    <message>
        <source>%1 % done</source>
        <translation>%1% feito</translation>
    </message>
</context>
<context>
    <name>widgets::NamesPicker</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>widgets::Panes</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
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
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>widgets::WaitingText</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
</context>
</TS>
