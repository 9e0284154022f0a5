import '../src/picture/picture.css';
import './app.css';
